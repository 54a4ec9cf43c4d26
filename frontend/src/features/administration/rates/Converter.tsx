import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Conversion, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { isDecimal, isZero, readDecimal, today, useMoney } from '@/money';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/DateField';
import { Skeleton } from '@/ui/States';
import { TextField } from '@/ui/TextField';
import { CurrencyFilter } from '../filters';
import { conversionsQuery, type Question } from '../queries';
import { type RateSearch, readDayOf } from '../search';

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
  const { decimal } = useMoney();
  const [amount, setAmount] = useState(search.amount ? decimal(search.amount) : '');
  const [of, setOf] = useState(search.of);
  const [into, setInto] = useState(search.in ?? 'EUR');
  const [day, setDay] = useState<string | null>(search.day ?? today());
  const [isTold, setTold] = useState(false);
  const figure = readDecimal(amount, locale);
  const isAmount = figure !== undefined && isDecimal(figure) && !isZero(figure);
  const whole = readDayOf(day);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (isAmount && of && whole) onAsk({ amount: figure, of, in: into, day: whole });
  };
  const missing = !isAmount ? 'amount' : !of ? 'of' : !whole ? 'day' : undefined;
  return (
    <section className="adm-converter" aria-label={t('converter.title')}>
      <h2>{t('converter.title')}</h2>
      <form noValidate onSubmit={ask}>
        <TextField
          label={t('converter.amount')}
          value={amount}
          onChange={setAmount}
          inputMode="decimal"
          error={isTold && missing === 'amount' ? t('converter.missing.amount') : undefined}
        />
        <CurrencyFilter label={t('converter.of')} value={of} onChange={setOf} />
        <CurrencyFilter label={t('converter.in')} value={into} onChange={(code) => code && setInto(code)} />
        <DateField label={t('converter.day')} value={day} onChange={setDay} />
        <Button type="submit">{t('converter.convert')}</Button>
      </form>
      {isTold && missing && missing !== 'amount' && (
        <p className="err" role="alert">
          {t(`converter.missing.${missing}`)}
        </p>
      )}
      <Answer search={search} />
    </section>
  );
}

function Answer({ search: { amount, of, in: into, day } }: { readonly search: RateSearch }) {
  if (!of || !into || !day) return null;
  return <Ways question={{ from: of, to: into, date: day, ...(amount && { amount }) }} />;
}

function Ways({ question }: { readonly question: Question }) {
  const { t } = useTranslation(['administration', 'common']);
  const found = useQuery(conversionsQuery(useApi(), question));
  if (found.isPending) return <Skeleton rows={2} label={t('common:loading')} />;
  if (found.isError) return <ProblemState error={found.error} title={t('administration:converter.failed')} />;
  const { options } = found.data;
  if (options.length === 0) return <p className="note">{t('administration:converter.none')}</p>;
  return (
    <ul className="adm-ways" aria-label={t('administration:converter.ways')}>
      {options.map((way) => (
        <li key={way.kind ?? way.label}>
          <Way way={way} />
        </li>
      ))}
    </ul>
  );
}

/** What it comes to, and below it by which rates, of which day, from where. */
function Way({ way }: { readonly way: Conversion }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { money, rate } = useMoney();
  const { kind, amount, from, to, label, legs, reason } = way;
  const dayOf = (date: string) => (kind === 'ANNUAL_AVERAGE' ? date.slice(0, 4) : format.date(date));
  return (
    <>
      <span>
        {amount && <b>{money(amount)}</b>}{' '}
        <span className="meta">
          {[kind && t(`rate.kind.${kind}`), t(`converter.label.${label}`)].filter(Boolean).join(' · ')}
        </span>
      </span>
      {label !== 'SAME_CURRENCY' && (
        <span>{t('rate.units', { rate: rate(way.rate), currency: from, base: to })}</span>
      )}
      {legs.map((leg) => (
        <span className="meta" key={`${leg.base}${leg.currency}`}>
          {[
            t('rate.units', { rate: rate(leg.rate), currency: leg.currency, base: leg.base }),
            dayOf(leg.date),
            leg.source,
          ].join(' · ')}
        </span>
      ))}
      {reason && <span className="meta">{reason}</span>}
    </>
  );
}
