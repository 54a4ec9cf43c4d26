import type { Format } from '@/i18n';

/** A value whose field says nothing more about it, as a person reads it. */
export function plainText(value: unknown, format: Format, plainNumbers = false): string {
  if (typeof value === 'number')
    return plainNumbers ? String(value) : format.number(value, { maximumFractionDigits: 5 });
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((one) => plainText(one, format)).join(', ');
  if (typeof value === 'object' && value !== null)
    return recordText(value as Record<string, unknown>, format);
  return String(value);
}

function recordText(value: Record<string, unknown>, format: Format): string {
  if (typeof value.name === 'string') return value.name;
  if (typeof value.scheme === 'string') {
    const dates = [value.validFrom, value.validUntil].some(Boolean)
      ? ` (${value.validFrom ?? ''}–${value.validUntil ?? ''})`
      : '';
    return `${value.scheme} ${value.value}${dates}`;
  }
  if ('latitude' in value)
    return `${plainText(value.latitude, format)}; ${plainText(value.longitude, format)}`;
  return Object.entries(value)
    .map(
      ([key, part]) => `${/^[a-z]{2}$/.test(key) ? format.language(key) : key}: ${plainText(part, format)}`,
    )
    .join(', ');
}
