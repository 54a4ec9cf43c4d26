import { isId } from '@/api';

/** The page of a new actor may be told where it is at home. */
export function validateNewSearch(raw: Record<string, unknown>): { territory?: string } {
  return isId(raw.territory) ? { territory: raw.territory } : {};
}

/** The page of a merger may be told which actor stays. */
export function validateMergeSearch(raw: Record<string, unknown>): { into?: string } {
  return isId(raw.into) ? { into: raw.into } : {};
}
