import { type FormEvent, useEffect, useState } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import { isZero, type MoneyFormat, readDecimal, today, useMoney } from '@/money';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/DateField';
import { TextField } from '@/ui/TextField';
import { CurrencyFilter } from '../filters';
import { type RateSearch, readDayOf } from '../search';
import { Ways } from './Ways';

type Asked = Pick<RateSearch, 'amount' | 'of' | 'in' | 'day'>;

interface Props {
  readonly search: RateSearch;
  /** Puts the question into the address, where the answer comes from. */
  readonly onAsk: (asked: Asked) => void;
}

/** What an amount comes to, by every kind of rate there is for that day. */
export function Converter({ search, onAsk }: Props) {
  const { t } = useTranslation('administration');
  const { locale } = useFormat();
  const [typed, setTyped] = useTyped(search);
  const [isTold, setTold] = useState(false);
  const set = (part: Partial<typeof typed>) => setTyped({ ...typed, ...part });
  const amount = readDecimal(typed.amount, locale);
  const day = readDayOf(typed.day);
  const isThere = { amount: amount !== undefined && !isZero(amount), of: !!typed.of, day: !!day };
  const missing = (field: keyof typeof isThere) =>
    isTold && !isThere[field] ? t(`converter.missing.${field}`) : undefined;
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (amount !== undefined && isThere.amount && typed.of && day)
      onAsk({ amount, of: typed.of, in: typed.into, day });
  };
  return (
    <section className="adm-converter" aria-label={t('converter.title')}>
      <h2>{t('converter.title')}</h2>
      <form noValidate onSubmit={ask}>
        <TextField
          label={t('converter.amount')}
          value={typed.amount}
          onChange={(text) => set({ amount: text })}
          inputMode="decimal"
          error={missing('amount')}
        />
        <CurrencyFilter
          label={t('converter.of')}
          value={typed.of}
          onChange={(of) => set({ of })}
          error={missing('of')}
        />
        <CurrencyFilter
          label={t('converter.in')}
          value={typed.into}
          onChange={(into) => into && set({ into })}
        />
        <DateField
          label={t('converter.day')}
          value={typed.day}
          onChange={(value) => set({ day: value })}
          error={missing('day')}
        />
        <Button type="submit">{t('converter.convert')}</Button>
      </form>
      <Answer search={search} />
    </section>
  );
}

interface Typed {
  readonly amount: string;
  readonly of: string | undefined;
  readonly into: string;
  readonly day: string | null;
}

function typedOf({ amount, of, in: into, day }: Asked, { decimal }: MoneyFormat): Typed {
  return { amount: amount ? decimal(amount) : '', of, into: into ?? 'EUR', day: day ?? today() };
}

/** Begins with the question of the address, and takes it up again when that changes, as by Back. */
function useTyped({ amount, of, in: into, day }: RateSearch) {
  const money = useMoney();
  const [typed, setTyped] = useState(() => typedOf({ amount, of, in: into, day }, money));
  useEffect(() => setTyped(typedOf({ amount, of, in: into, day }, money)), [amount, of, into, day, money]);
  return [typed, setTyped] as const;
}

function Answer({ search: { amount, of, in: into, day } }: { readonly search: RateSearch }) {
  if (!of || !into || !day) return null;
  return <Ways question={{ from: of, to: into, date: day, ...(amount && { amount }) }} />;
}
