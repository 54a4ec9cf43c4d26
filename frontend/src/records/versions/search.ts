/** Which two versions stand side by side. All of it is in the address: copy it, get the same view. */
export interface VersionsSearch {
  readonly a?: number | undefined;
  readonly b?: number | undefined;
  /** Only the fields that differ. */
  readonly only?: true | undefined;
}

export function validateVersionsSearch(raw: Record<string, unknown>): VersionsSearch {
  const a = readVersion(raw.a);
  const b = readVersion(raw.b);
  return {
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
    ...((raw.only === true || raw.only === 'true') && { only: true as const }),
  };
}

function readVersion(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

/** Unless said otherwise: the one before against the current one. */
export function chosenVersions({ a, b }: VersionsSearch, current: number): readonly [number, number] {
  const right = b ?? current;
  return [a ?? Math.max(right - 1, 0), right];
}
