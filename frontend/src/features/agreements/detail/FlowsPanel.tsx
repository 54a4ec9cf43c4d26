import { lazy, Suspense, useMemo, useState } from 'react';
import type { AgreementDetail, Plan } from '@/api';
import { ShareBar } from '@/charts/ShareBar';
import { useTranslation } from '@/i18n';
import { portionOf, useMoney } from '@/money';
import { Panel } from '@/ui/Page';
import { Segmented } from '@/ui/Segmented';
import { Skeleton } from '@/ui/States';
import { KIND_LOOKS, KINDS } from '../kinds';
import { PartyCell } from '../PartyCell';
import { financed, flowsOf, MOST_BANDS } from './flows';

/** Its layout comes with the first picture drawn. */
const FlowPicture = lazy(() => import('@/charts/FlowPicture'));

interface Props {
  readonly agreement: AgreementDetail;
  readonly plan: Plan;
}

/** Who finances what, by kinds; the same as a table for those who read, copy or cannot see. */
export function FlowsPanel({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const [as, setAs] = useState<'picture' | 'table'>('picture');
  const givers = agreement.parties.filter(({ actor }) =>
    plan.contributions.some(({ partyId }) => partyId === actor.id),
  );
  return (
    <Panel
      title={t('flows.title')}
      aside={agreement.accountCurrency}
      end={
        <Segmented
          small
          label={t('flows.title')}
          options={[
            { id: 'picture', text: t('figures.picture') },
            { id: 'table', text: t('figures.table') },
          ]}
          value={as}
          onChange={setAs}
        />
      }
    >
      {plan.contributions.length === 0 && <p className="meta">{t('rows.none')}</p>}
      {plan.contributions.length > 0 && as === 'table' && <Table agreement={agreement} plan={plan} />}
      {plan.contributions.length > 0 &&
        as === 'picture' &&
        (givers.length > MOST_BANDS ? (
          <Bars agreement={agreement} plan={plan} />
        ) : (
          <Picture agreement={agreement} plan={plan} />
        ))}
    </Panel>
  );
}

function Picture({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const money = useMoney();
  const { nodes, flows } = useMemo(
    () =>
      flowsOf(agreement.parties, plan, {
        kind: (kind) => t(`kind.${kind}`),
        none: t('flows.none'),
        amount: money.decimal,
      }),
    [agreement.parties, plan, t, money],
  );
  return (
    <Suspense fallback={<Skeleton rows={8} label={t('flows.title')} />}>
      <FlowPicture
        title={t('flows.picture', { value: money.money(plan.totals.value) })}
        nodes={nodes}
        flows={flows}
      />
    </Suspense>
  );
}

/** Bands of many would cross beyond reading: one bar a party instead. */
function Bars({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const { decimal } = useMoney();
  const { byParty } = plan.totals;
  const most = byParty.reduce(
    (max, { value }) => (portionOf(value.amount, max) > 1 ? value.amount : max),
    '1',
  );
  const amounts = { CASH: 'cash', IN_KIND: 'inKind', STAFF_TIME: 'staffTime' } as const;
  return (
    <table className="table flat agr-bars">
      <thead>
        <tr>
          <th scope="col">{t('column.party')}</th>
          <th scope="col">{KINDS.map((kind) => t(`kind.${kind}`)).join(' · ')}</th>
          <th scope="col" className="num">
            {t('column.value')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agreement.parties.map((party) => {
          const total = byParty.find(({ partyId }) => partyId === party.actor.id);
          if (!total) return null;
          const parts = KINDS.map((kind) => ({
            id: kind,
            look: KIND_LOOKS[kind],
            portion: portionOf(total[amounts[kind]].amount, most),
          }));
          return (
            <tr key={party.actor.id}>
              <th scope="row">
                <PartyCell party={party} />
              </th>
              <td>
                <ShareBar parts={parts} />
              </td>
              <td className="num">{decimal(total.value.amount)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Table({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const { decimal } = useMoney();
  return (
    <table className="table flat">
      <caption className="sr">{t('flows.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('column.party')}</th>
          <th scope="col">{t('column.kind')}</th>
          <th scope="col">{t('column.component')}</th>
          <th scope="col" className="num">
            {t('plan.inAccount', { text: t('column.value'), currency: agreement.accountCurrency })}
          </th>
        </tr>
      </thead>
      <tbody>
        {financed(agreement.parties, plan).map(({ party, kind, component, value }) => (
          <tr key={`${party.actor.id} ${kind} ${component}`}>
            <td>
              <PartyCell party={party} />
            </td>
            <td>{t(`kind.${kind}`)}</td>
            <td>{component || t('flows.none')}</td>
            <td className="num">{decimal(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
