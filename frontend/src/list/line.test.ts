import { describe, expect, it } from 'vitest';
import { isSlowLine } from './line';

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
