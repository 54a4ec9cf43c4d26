import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { AgreementDetail, Plan } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { today, useMoney } from '@/money';
import { Panel } from '@/ui/Page';
import { Segmented } from '@/ui/Segmented';
import { Skeleton } from '@/ui/States';
import { useEditing } from '../actions/useEditing';
import { type DuePoint, duePoints } from '../schedule/points';

const StepPicture = lazy(() => import('@/charts/StepPicture'));

interface Props {
  readonly agreement: AgreementDetail;
  readonly plan: Plan;
}

/** When the cash of the plan is due, as stairs and as a table. */
export function SchedulePanel({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const [as, setAs] = useState<'picture' | 'table'>('picture');
  const { mayEditPlan } = useEditing(agreement);
  const points = duePoints(plan);
  const hasCash = plan.contributions.some(({ kind }) => kind === 'CASH');
  return (
    <Panel
      title={t('schedule.title')}
      aside={t('schedule.aside', { currency: agreement.accountCurrency })}
      end={
        <span className="links-ends">
          {mayEditPlan && hasCash && (
            <Link to="/agreements/$id/schedule" params={{ id: agreement.id }}>
              {t('schedule.edit')}
            </Link>
          )}
          {points.length > 0 && (
            <Segmented
              small
              label={t('schedule.title')}
              options={[
                { id: 'picture', text: t('figures.picture') },
                { id: 'table', text: t('figures.table') },
              ]}
              value={as}
              onChange={setAs}
            />
          )}
        </span>
      }
    >
      {points.length === 0 && <p className="meta">{t('schedule.none')}</p>}
      {points.length > 0 && as === 'picture' && <Picture agreement={agreement} points={points} />}
      {points.length > 0 && as === 'table' && <Table agreement={agreement} points={points} />}
    </Panel>
  );
}

interface PointsProps {
  readonly agreement: AgreementDetail;
  readonly points: readonly DuePoint[];
}

function Picture({ agreement, points }: PointsProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal } = useMoney();
  const days = points.map(({ row }) => row.dueOn);
  const last = points.at(-1);
  const earliest = [agreement.effectiveOn, days[0]].filter((day) => day !== undefined).sort()[0] ?? today();
  const latest = [agreement.closesOn, days.at(-1)]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const now = today();
  const brief = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return (
    <Suspense fallback={<Skeleton rows={8} label={t('schedule.title')} />}>
      <StepPicture
        title={t('schedule.picture', {
          value: decimal(last?.sum ?? '0'),
          currency: agreement.accountCurrency,
          count: points.length,
        })}
        steps={points.map(({ row, sum }) => ({ day: row.dueOn, value: Number(sum) }))}
        from={earliest}
        to={latest ?? earliest}
        today={now}
        todayText={t('schedule.today', { date: format.date(now, { day: 'numeric', month: 'short' }) })}
        endText={format.number(Number(last?.sum), brief)}
        valueText={(value) => format.number(value, brief)}
        monthText={(iso) =>
          format.date(iso, { month: 'short', ...(iso.slice(5, 7) === '01' && { year: 'numeric' }) })
        }
      />
    </Suspense>
  );
}

function Table({ agreement, points }: PointsProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal, money } = useMoney();
  const names = new Map(agreement.parties.map(({ actor }) => [actor.id, actor.name]));
  const currency = agreement.accountCurrency;
  return (
    <table className="table flat">
      <caption className="sr">{t('schedule.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('schedule.dueOn')}</th>
          <th scope="col">{t('schedule.what')}</th>
          <th scope="col" className="num">
            {t('schedule.amount')}
          </th>
          <th scope="col" className="num">
            {t('plan.inAccount', { text: t('schedule.sum'), currency })}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ row, contribution, sum }) => (
          <tr key={row.id}>
            <td>{format.date(row.dueOn)}</td>
            <td>
              {names.get(contribution.partyId)}
              {', '}
              {contribution.description}
              {row.note && <div className="meta">{row.note}</div>}
            </td>
            <td className="num">{money(row.amount)}</td>
            <td className="num">{decimal(sum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
