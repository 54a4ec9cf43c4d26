import { useMemo } from 'react';
import { type Format, formatFor, useFormat } from '@/i18n';

/** An amount as the API has it: a decimal text, and the currency it is meaningless without. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export interface MoneyFormat {
  /** A decimal text in the reader's figures, every decimal kept: `1234.50` is `1.234,50`. */
  decimal(text: string): string;
  /** The same with its currency: `1.234,50 EUR`. */
  money(money: Money): string;
  /** A rate, at most six decimals and no zeros at its end: `1600.000000` is `1.600`. */
  rate(text: string): string;
  /** `29,21 %`. */
  percent(text: string): string;
  /** The currency's name in the reader's language: `peso argentino`. */
  currency(code: string): string;
}

const SHOWN_OF_RATE = 6;

export function moneyFormatFor(format: Format): MoneyFormat {
  const { locale } = format;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const point = separatorsOf(locale).decimal;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  // Whole units by BigInt and decimals as they stand: a double holds fewer figures than an amount may have.
  const decimal = (text: string) => {
    const [, sign = '', units = '0', decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
    const figures = whole.format(BigInt(units));
    return `${sign && '−'}${figures}${decimals === undefined ? '' : point + decimals}`;
  };
  return {
    decimal,
    money: ({ amount, currency }) => `${decimal(amount)} ${currency}`,
    rate: (text) => decimal(shortened(text)),
    percent: (text) => `${decimal(text)} %`,
    currency: (code) => nameOf(names, code),
  };
}

/** What is no code of a currency, as a person may have typed it, has no name but itself. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  return /^[A-Z]{3}$/.test(code) ? (names.of(code) ?? code) : code;
}

function shortened(rate: string): string {
  const [units = '0', decimals = ''] = rate.split('.');
  // A rate far below one keeps its figures: cutting it short would make it nothing.
  const most = /[1-9]/.test(units) ? SHOWN_OF_RATE : decimals.length;
  const kept = decimals.slice(0, most).replace(/0+$/, '');
  return kept ? `${units}.${kept}` : units;
}

export interface Separators {
  readonly decimal: string;
  readonly group: string;
}

export function separatorsOf(locale: string): Separators {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567.8);
  const find = (type: string, other: string) => parts.find((part) => part.type === type)?.value ?? other;
  return { decimal: find('decimal', '.'), group: find('group', ',') };
}

/** How many decimals a currency has (ISO 4217), as far as the browser knows it. */
export function minorUnitsOf(currency: string): number {
  if (!/^[A-Z]{3}$/.test(currency)) return 2;
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits as number;
}

/** Currencies there are today by the browser; which of them may be used is the API's to say. */
export function currencyCodes(): readonly string[] {
  return Intl.supportedValuesOf('currency');
}

export function useMoney(): MoneyFormat {
  const format = useFormat();
  return useMemo(() => moneyFormatFor(format), [format]);
}

export const moneyFor = (language: string) => moneyFormatFor(formatFor(language));
