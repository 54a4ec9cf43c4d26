import { useQuery } from '@tanstack/react-query';
import { type Conversion, isProblem, useApi } from '@/api';
import { ProblemState, ProblemSummary } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Skeleton } from '@/ui/States';
import { conversionsQuery, type Question } from '../queries';
import { ageOf } from './age';

/** Every way there is to convert what was asked; or why there is none. */
export function Ways({ question }: { readonly question: Question }) {
  const { t } = useTranslation(['administration', 'common']);
  const found = useQuery(conversionsQuery(useApi(), question));
  if (found.isPending) return <Skeleton rows={2} label={t('common:loading')} />;
  if (isProblem(found.error, 'invalid-parameter'))
    return <ProblemSummary problem={found.error} label={(field) => field} />;
  if (found.isError) return <ProblemState error={found.error} title={t('administration:converter.failed')} />;
  const { options } = found.data;
  if (options.length === 0) return <p className="note">{t('administration:converter.none')}</p>;
  return (
    <ul className="adm-ways" aria-label={t('administration:converter.ways')}>
      {options.map((way) => (
        <li key={way.kind ?? way.label}>
          <Way way={way} asked={question.date} />
        </li>
      ))}
    </ul>
  );
}

/** What it comes to, and below it by which rates, of which day, from where. */
function Way({ way, asked }: { readonly way: Conversion; readonly asked: string }) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { money, rate } = useMoney();
  const { kind, amount, from, to, label, legs, reason } = way;
  const age = ageOf(way, asked);
  const dayOf = (date: string) => (kind === 'ANNUAL_AVERAGE' ? date.slice(0, 4) : format.date(date));
  const told = [
    kind && t(`rate.kind.${kind}`),
    t(`converter.label.${label}`),
    age && t(`converter.age.${age.unit}`, { count: age.count }),
  ];
  return (
    <>
      <span>
        {amount && <b>{money(amount)}</b>} <span className="meta">{told.filter(Boolean).join(' · ')}</span>
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
