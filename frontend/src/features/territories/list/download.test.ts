import { describe, expect, it } from 'vitest';
import { fileName } from './download';
import { isSlowLine } from './line';

describe('a downloaded file', () => {
  it('says what it is and of which day', () => {
    expect(fileName('territorios', 'csv', new Date('2026-11-24T22:00:00Z'))).toBe(
      'territorios-2026-11-24.csv',
    );
  });
});

describe('the line', () => {
  it('is slow when the browser says so, or its owner wants it spared', () => {
    expect(isSlowLine({ effectiveType: '2g' })).toBe(true);
    expect(isSlowLine({ saveData: true, effectiveType: '4g' })).toBe(true);
  });

  it('is not slow when nothing is known', () => {
    expect(isSlowLine(undefined)).toBe(false);
    expect(isSlowLine({ effectiveType: '3g' })).toBe(false);
  });
});
