import { describe, expect, it } from 'vitest';
import { isId, uuidv7 } from './ids';

describe('the id of a new record', () => {
  it('is a UUID of version 7 whose time is now', () => {
    const id = uuidv7(Date.UTC(2026, 10, 24), new Uint8Array(10).fill(0xff));
    expect(id).toBe('01a20ada-2c00-7fff-bfff-ffffffffffff');
    expect(isId(id)).toBe(true);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.UTC(2026, 10, 24));
  });

  it('is another one every time', () => {
    expect(new Set(Array.from({ length: 100 }, () => uuidv7())).size).toBe(100);
  });
});
