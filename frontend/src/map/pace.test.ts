import { describe, expect, it } from 'vitest';
import { finenessAfter } from './pace';

describe('how finely a moving map is drawn', () => {
  it('stays as it is while frames follow each other well', () => {
    expect(finenessAfter([16, 17, 16, 33, 16], 1)).toBe(1);
    expect(finenessAfter([30, 30, 30, 30, 30], 0.5)).toBe(0.5);
  });

  it('is halved where frames are late, down to a quarter', () => {
    expect(finenessAfter([90, 100, 110, 95, 80], 1)).toBe(0.5);
    expect(finenessAfter([90, 100, 110, 95, 80], 0.5)).toBe(0.25);
    expect(finenessAfter([90, 100, 110, 95, 80], 0.25)).toBe(0.25);
  });

  it('does not take a hand that holds still for slow drawing', () => {
    expect(finenessAfter([16, 900, 16, 1200, 16], 1)).toBe(1);
  });

  it('comes back where drawing has become quick, and never beyond the screen', () => {
    expect(finenessAfter([8, 8, 9, 8, 8], 0.5)).toBe(1);
    expect(finenessAfter([8, 8, 9, 8, 8], 1)).toBe(1);
  });
});
