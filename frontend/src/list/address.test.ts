import { describe, expect, it } from 'vitest';
import {
  known,
  readColumns,
  readCount,
  readCountries,
  readId,
  readList,
  readSome,
  readText,
} from './address';

describe('an address', () => {
  it('reads a list repeated, joined or with spaces alike', () => {
    expect(readList(['AR', 'IT'])).toEqual(['AR', 'IT']);
    expect(readList('a, b,b,')).toEqual(['a', 'b']);
  });

  it('keeps what belongs to a closed list, in its order', () => {
    expect(readSome(['A', 'B', 'C'], 'C,X,A')).toEqual(['A', 'C']);
  });

  it('takes figures for words where words are meant, and small letters for countries', () => {
    expect(readText(2024)).toBe('2024');
    expect(readCountries('ar,Italia')).toEqual(['AR']);
  });

  it.each([
    readCount('-1'),
    readCount('many'),
    readId('../x'),
    readText('  '),
  ])('leaves nonsense out', (read) => {
    expect(read).toBeUndefined();
  });

  it('tells no columns chosen from nothing said', () => {
    expect(readColumns(['a', 'b'], '')).toEqual([]);
    expect(readColumns(['a', 'b'], undefined)).toBeUndefined();
    expect(known({ a: 1, b: undefined })).toEqual({ a: 1 });
  });
});
