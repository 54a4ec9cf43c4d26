/** A calendar day as a person types or pastes it, as the API writes it; nothing for what is no day. */
export function readDay(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  if (parts) return day(parts[1], parts[2], parts[3]);
  // The languages spoken here all write the day first.
  const own = /^(\d{1,2})[./ -](\d{1,2})[./ -](\d{2}|\d{4})$/.exec(text.trim());
  return own ? day(own[3]?.length === 2 ? `20${own[3]}` : own[3], own[2], own[1]) : undefined;
}

function day(year = '', month = '', date = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && readDay(text) === text;
}

/** `31/03/2026`: figures alone, as one types them. */
export function dayInFigures(iso: string): string {
  const [year, month, date] = iso.split('-');
  return `${date}/${month}/${year}`;
}

/** The reader's own day, as the API writes days. */
export function today(now = new Date()): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
