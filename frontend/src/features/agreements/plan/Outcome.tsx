import type { AgreementDetail } from '@/api';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { minorUnitsOf, sumOf, useMoney } from '@/money';
import { Panel } from '@/ui/Page';
import { CheckList } from '../checks/CheckList';
import { ByCountry } from '../detail/Sums';
import { PartyCell } from '../PartyCell';
import { isTime } from './check';
import type { PlanRow } from './rows';
import type { useTrial } from './useTrial';

interface Props {
  readonly agreement: AgreementDetail;
  /** Rows without errors: those tried. */
  readonly rows: readonly PlanRow[];
  /** How many have errors and are left out. */
  readonly left: number;
  readonly trial: ReturnType<typeof useTrial>;
}

/** What the plan comes to as it is written now: total, shares, caps. */
export function Outcome({ agreement, rows, left, trial: { answer, error, isBehind } }: Props) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const problemText = useProblemText();
  const refused = answer?.problems.size ?? 0;
  const trial = answer?.trial;
  return (
    <aside className="agr-outcome" aria-label={t('agreementPlan:outcome.title')}>
      <Panel
        title={t('agreementPlan:outcome.title')}
        aside={isBehind ? t('agreementPlan:outcome.behind') : t('agreementPlan:outcome.now')}
      >
        <Written rows={rows} />
        {error && <p className="note warn">{problemText(error)}</p>}
        {left + refused > 0 && (
          <p className="note warn">{t('agreementPlan:outcome.left', { count: left + refused })}</p>
        )}
        {trial && <Totals agreement={agreement} totals={trial.totals} />}
      </Panel>
      {trial && (
        <Panel title={t('agreements:checks.title')} aside={t('agreementPlan:outcome.typing')}>
          <CheckList checks={trial.checks} isDraft />
        </Panel>
      )}
    </aside>
  );
}

/** Sums by currency as they are typed, before anything is asked: exact, and never across currencies. */
function Written({ rows }: Pick<Props, 'rows'>) {
  const { t } = useTranslation('agreementPlan');
  const format = useFormat();
  const { money } = useMoney();
  const typed = rows.filter((row) => !isTime(row));
  const sums = [...new Set(typed.map(({ unit }) => unit))].map((currency) => {
    const amounts = typed.filter(({ unit }) => unit === currency).map(({ quantity }) => quantity);
    return money({ amount: sumOf(amounts, minorUnitsOf(currency)), currency });
  });
  if (sums.length === 0) return null;
  return <p className="meta">{t('outcome.written', { amounts: format.list(sums) })}</p>;
}

type Totals = NonNullable<NonNullable<ReturnType<typeof useTrial>['answer']>['trial']>['totals'];

function Totals({ agreement, totals }: { readonly agreement: AgreementDetail; readonly totals: Totals }) {
  const { t } = useTranslation('agreements');
  const { decimal, money, percent } = useMoney();
  return (
    <>
      <p className="agr-total">
        <span className="meta">{t('plan.total')}</span> <b>{money(totals.value)}</b>
      </p>
      <ByCountry plan={{ totals }} />
      <table className="table flat">
        <caption className="sr">{t('plan.share')}</caption>
        <tbody>
          {agreement.parties.map((party) => {
            const total = totals.byParty.find(({ partyId }) => partyId === party.actor.id);
            return (
              <tr key={party.actor.id}>
                <th scope="row">
                  <PartyCell party={party} />
                </th>
                <td className="num">{total && decimal(total.value.amount)}</td>
                <td className="num">{total && percent(total.share)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
