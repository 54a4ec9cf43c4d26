import type { Format } from '@/i18n';
import type { Count } from './queries';

/** `529`, or `≈ 4.200` where the API only estimates. */
export function countText({ count, exact }: Count, format: Format): string {
  return exact ? format.number(count) : `≈ ${format.number(count)}`;
}
