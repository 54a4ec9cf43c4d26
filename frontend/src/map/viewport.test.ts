import { describe, expect, it } from 'vitest';
import { boundsOf, formatBounds, formatView, parseBounds, parseView } from './viewport';

describe('a map view in an address', () => {
  it('comes back as it was written', () => {
    const view = { latitude: -32.95, longitude: -60.66, zoom: 4.2 };
    expect(formatView(view)).toBe('4.2/-32.95/-60.66');
    expect(parseView('4.2/-32.95/-60.66')).toEqual(view);
  });

  it('carries no more decimals than the zoom can show', () => {
    expect(formatView({ latitude: 8.123456, longitude: -32.98765, zoom: 1 })).toBe('1/8.1/-33');
  });

  it.each([
    '',
    'x/y/z',
    '4/1',
    '4//8',
    '4/91/0',
    '4/0/181',
    '-1/0/0',
    '4/1/2/3',
    'NaN/1/2',
  ])('refuses %j', (text) => {
    expect(parseView(text)).toBeUndefined();
  });
});

describe('a box in an address', () => {
  it('stays on the globe', () => {
    expect(formatBounds({ west: -190.5, south: -95, east: 20.126, north: 44 })).toBe('-180,-90,20.13,44');
  });

  it('may cross the antimeridian, but never stands on its head', () => {
    expect(parseBounds('170,-20,-170,-10')).toEqual({ west: 170, south: -20, east: -170, north: -10 });
    expect(parseBounds('0,10,5,-10')).toBeUndefined();
  });

  it.each(['', '1,2,3', '1,2,3,', 'a,b,c,d', '0,0,0,91', '-200,0,0,0'])('refuses %j', (text) => {
    expect(parseBounds(text)).toBeUndefined();
  });
});

describe('the box around points', () => {
  it('holds them all', () => {
    expect(
      boundsOf([
        [-60.66, -32.95],
        [7.68, 45.07],
      ]),
    ).toEqual({ west: -60.66, south: -32.95, east: 7.68, north: 45.07 });
  });

  it('is nothing when there are none', () => {
    expect(boundsOf([])).toBeUndefined();
  });
});
