import { isId } from '@/api';

/** Values out of anything that looks like an address; what makes no sense is left out, never an error. */
export function readList(value: unknown): string[] {
  const parts = Array.isArray(value) ? value.map(String) : (readText(value)?.split(',') ?? []);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** The router reads a search for "2024" as a number: it is words all the same. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = String(value).trim();
  return words === '' ? undefined : words;
}

export function readCount(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

export function readFlag(value: unknown): boolean {
  return value === true || value === 'true';
}

export function readId(value: unknown): string | undefined {
  return isId(value) ? value : undefined;
}

export function readCountries(value: unknown): string[] {
  return readList(value)
    .map((code) => code.toUpperCase())
    .filter((code) => /^[A-Z]{2}$/.test(code));
}

/** Those of a closed list, in its order. */
export function readSome<K extends string>(all: readonly K[], value: unknown): K[] {
  const wanted = readList(value);
  return all.filter((one) => wanted.includes(one));
}

/** Chosen columns: none at all is a choice too, nothing said is none. */
export function readColumns<K extends string>(all: readonly K[], value: unknown): K[] | undefined {
  if (typeof value !== 'string') return undefined;
  const wanted = value.split(',');
  return all.filter((one) => wanted.includes(one));
}

export function joined(values: readonly string[]): string | undefined {
  return values.length > 0 ? values.join(',') : undefined;
}

/** Short addresses: what is not set is not said. */
export function known<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}

/**
 * For the route of a list: the address as it stands. The list's page reads it and leaves out what makes no sense; so the
 * scripts that everybody loads first need not know the filters of every list.
 */
export const asItStands = <S extends object>(raw: Record<string, unknown>): S => raw as S;
