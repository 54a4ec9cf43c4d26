import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FORMAT_LOCALES, isLanguage } from './languages';

export interface Format {
  number(value: number, options?: Intl.NumberFormatOptions): string;
  /** A calendar date without a time, as the API sends it: `2026-11-24`. */
  date(iso: string, options?: Intl.DateTimeFormatOptions): string;
  /** An instant, in the reader's own time zone. */
  instant(iso: string | Date, options?: Intl.DateTimeFormatOptions): string;
  /** `hace 3 días`, `yesterday`. */
  ago(iso: string | Date, now?: Date): string;
  list(items: readonly string[]): string;
  /** The country's name in the reader's language; the API's own names win where they are at hand. */
  country(code: string): string;
  language(code: string): string;
  compare(a: string, b: string): number;
  readonly locale: string;
}

const DATE: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
const INSTANT: Intl.DateTimeFormatOptions = { ...DATE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** `24 nov 2026`, not `24 de nov de 2026` nor `24 nov. 2026`: an abbreviated month takes neither preposition nor point. */
function brief(format: Intl.DateTimeFormat, date: Date): string {
  if (format.resolvedOptions().month !== 'short') return format.format(date);
  return format
    .formatToParts(date)
    .map(({ type, value }) =>
      type === 'month' ? value.replace('.', '') : type === 'literal' ? value.replace(' de ', ' ') : value,
    )
    .join('');
}

export function formatFor(language: string): Format {
  const locale = isLanguage(language) ? FORMAT_LOCALES[language] : language;
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  return {
    locale,
    number: (value, options) => new Intl.NumberFormat(locale, options).format(value),
    date: (iso, options = DATE) =>
      brief(new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }), new Date(`${iso}T00:00:00Z`)),
    instant: (iso, options = INSTANT) => brief(new Intl.DateTimeFormat(locale, options), new Date(iso)),
    ago: (iso, now = new Date()) => {
      const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 60];
      return relative.format(Math.trunc(seconds / size), unit);
    },
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    compare: collator.compare,
  };
}

export function useFormat(): Format {
  const { i18n } = useTranslation();
  return useMemo(() => formatFor(i18n.language), [i18n.language]);
}
