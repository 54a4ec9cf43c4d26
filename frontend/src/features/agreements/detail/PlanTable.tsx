import type { AgreementDetail, AgreementParty, Amount, Contribution, ContributionKind, Plan } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { sumOf, useMoney } from '@/money';
import { Panel } from '@/ui/Page';
import { KINDS } from '../kinds';
import { PartyCell } from '../PartyCell';
import { Scrolling } from '../Scrolling';
import { ContributionFigure } from './ContributionFigure';

interface Props {
  readonly agreement: AgreementDetail;
  readonly plan: Plan;
  /** What is signed, where the plan is an amendment to it in preparation. */
  readonly before?: Plan | undefined;
}

const TOTAL_OF = { CASH: 'cash', IN_KIND: 'inKind', STAFF_TIME: 'staffTime' } as const;

/** Who gives what of which kind; in an amendment what is signed is struck out beside what is new. */
export function PlanTable({ agreement, plan, before }: Props) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal, percent } = useMoney();
  const { accountCurrency: currency, parties } = agreement;
  const { totals } = plan;
  const inAccount = (text: string) => t('plan.inAccount', { text, currency });
  const decimals = totals.value.amount.split('.')[1]?.length ?? 0;
  const ofKind = (kind: ContributionKind) =>
    sumOf(
      totals.byParty.map((each) => each[TOTAL_OF[kind]].amount),
      decimals,
    );
  return (
    <Panel
      title={t('plan.title')}
      aside={
        before
          ? `${t('plan.amendment', { number: plan.number, date: format.instant(plan.preparedAt) })} · ${t('plan.struck')}`
          : currency
      }
    >
      <Scrolling title={t('plan.title')}>
        <table className="table flat agr-plan">
          <thead>
            <tr>
              <th scope="col">{t('column.party')}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col" className="num">
                  {t(`kind.${kind}`)}
                </th>
              ))}
              <th scope="col" className="num">
                {inAccount(t('plan.total'))}
              </th>
              <th scope="col" className="num">
                {t('plan.share')}
              </th>
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <PartyRow key={party.actor.id} party={party} plan={plan} before={before} />
            ))}
          </tbody>
          <tfoot>
            <tr className="sum">
              <td>{inAccount(t('plan.total'))}</td>
              {KINDS.map((kind) => (
                <td key={kind} className="num">
                  {decimal(ofKind(kind))}
                </td>
              ))}
              <td className="num">{decimal(totals.value.amount)}</td>
              <td className="num">{plan.contributions.length > 0 && percent('100.00')}</td>
            </tr>
          </tfoot>
        </table>
      </Scrolling>
      <p className="hint">{t('plan.hint')}</p>
    </Panel>
  );
}

interface RowProps {
  readonly party: AgreementParty;
  readonly plan: Plan;
  readonly before: Plan | undefined;
}

function PartyRow({ party, plan, before }: RowProps) {
  const { decimal } = useMoney();
  const { id } = party.actor;
  const of = (one: Plan | undefined) => one?.totals.byParty.find(({ partyId }) => partyId === id);
  const [now, was] = [of(plan), of(before)];
  return (
    <tr>
      <th scope="row">
        <PartyCell party={party} />
      </th>
      {KINDS.map((kind) => (
        <KindCell
          key={kind}
          value={now?.[TOTAL_OF[kind]]}
          was={before && was?.[TOTAL_OF[kind]]}
          contributions={plan.contributions.filter((one) => one.partyId === id && one.kind === kind)}
        />
      ))}
      <td className="num">
        <b>{now && decimal(now.value.amount)}</b>
      </td>
      <td className="num">{now && decimal(now.share)}</td>
    </tr>
  );
}

interface CellProps {
  readonly value: Amount | undefined;
  readonly was: Amount | undefined;
  readonly contributions: readonly Contribution[];
}

const MOST_SHOWN = 3;

function KindCell({ value, was, contributions }: CellProps) {
  const { t } = useTranslation('agreements');
  const { decimal } = useMoney();
  const text = (amount: Amount | undefined) =>
    amount && /[1-9]/.test(amount.amount) ? decimal(amount.amount) : '–';
  const isChanged = was !== undefined && was.amount !== value?.amount;
  const told = contributions.filter(({ conversion, hours }) => conversion.label !== 'SAME_CURRENCY' || hours);
  return (
    <td className="num">
      {isChanged && (
        <>
          <s className="agr-old">
            <span className="sr">{t('plan.was')}</span> {text(was)}
          </s>{' '}
        </>
      )}
      <span className={isChanged ? 'agr-new' : undefined}>
        {isChanged && <span className="sr">{t('plan.new')}</span>} {text(value)}
      </span>
      {told.slice(0, MOST_SHOWN).map((contribution) => (
        <div key={contribution.id} className="meta">
          <ContributionFigure contribution={contribution} />
        </div>
      ))}
      {told.length > MOST_SHOWN && (
        <div className="meta">{t('plan.more', { count: told.length - MOST_SHOWN })}</div>
      )}
    </td>
  );
}
