/** Round figures from nothing to beyond the largest: 1, 2 or 5 times a power of ten apart. */
export function ticksUpTo(most: number, about = 5): number[] {
  if (!(most > 0)) return [0];
  const rough = most / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => index * step);
}

const DAY_MS = 86_400_000;

export const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY_MS;

/** The first days of months within a time, at most so many, evenly apart. */
export function monthsWithin(from: string, to: string, most = 6): string[] {
  const first = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  const months: string[] = [];
  for (let month = first; dayNumber(iso(month)) <= dayNumber(to); month = next(month)) {
    if (iso(month) >= from) months.push(iso(month));
  }
  const every = Math.ceil(months.length / most) || 1;
  return months.filter((_, index) => index % every === 0);
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const next = (date: Date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
