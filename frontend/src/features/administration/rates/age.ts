import type { Conversion } from '@/api';

export interface RateAge {
  readonly unit: 'days' | 'years';
  readonly count: number;
}

const DAY_MS = 86_400_000;

/** How far the oldest of its rates lies behind the day that was asked for; nothing where it is of that day or year. */
export function ageOf({ kind, date }: Pick<Conversion, 'kind' | 'date'>, asked: string): RateAge | undefined {
  if (!date) return undefined;
  const isAverage = kind === 'ANNUAL_AVERAGE';
  const count = isAverage
    ? Number(asked.slice(0, 4)) - Number(date.slice(0, 4))
    : (Date.parse(asked) - Date.parse(date)) / DAY_MS;
  return count > 0 ? { unit: isAverage ? 'years' : 'days', count } : undefined;
}
