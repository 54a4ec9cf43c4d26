import { useState } from 'react';
import type { AgreementDetail, Contribution, Plan } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Checkbox } from '@/ui/Checkbox';
import { Panel } from '@/ui/Page';
import { useConversionText } from '../ConversionText';
import { PartyCell } from '../PartyCell';
import { Scrolling } from '../Scrolling';
import { usePlanName } from '../usePlanName';
import { comparePlans, type Pair } from './compare';

interface Props {
  readonly agreement: AgreementDetail;
  readonly before: Plan;
  readonly after: Plan;
}

/** Two plans row by row: struck out what was, marked what is new; and what either comes to by party. */
export function PlanComparison({ agreement, before, after }: Props) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const [only, setOnly] = useState(false);
  const name = usePlanName();
  const pairs = comparePlans(before, after);
  const isSame = before.number === after.number;
  const shown = only ? pairs.filter(({ standing }) => standing !== 'same') : pairs;
  const names = new Map(agreement.parties.map(({ actor }) => [actor.id, actor.name]));
  const title = isSame
    ? name(after.number)
    : t('agreementPlan:compare.between', { a: name(before.number), b: name(after.number) });
  return (
    <>
      <Panel
        title={title}
        end={
          !isSame && (
            <Checkbox isSelected={only} onChange={setOnly}>
              {t('agreementPlan:compare.only')}
            </Checkbox>
          )
        }
      >
        {shown.length === 0 && <p className="meta">{t('agreementPlan:compare.same')}</p>}
        {shown.length > 0 && (
          <Scrolling title={title}>
            <table className="table flat agr-compare">
              <thead>
                <tr>
                  <th scope="col">{t('agreements:column.party')}</th>
                  <th scope="col">{name(before.number)}</th>
                  {!isSame && <th scope="col">{name(after.number)}</th>}
                </tr>
              </thead>
              <tbody>
                {shown.map((pair) => (
                  <PairRow
                    key={pair.id}
                    pair={pair}
                    isSame={isSame}
                    party={names.get((pair.after ?? pair.before)?.partyId ?? '') ?? '…'}
                  />
                ))}
              </tbody>
            </table>
          </Scrolling>
        )}
      </Panel>
      <TotalsCompared agreement={agreement} before={before} after={after} />
    </>
  );
}

interface PairProps {
  readonly pair: Pair;
  readonly isSame: boolean;
  readonly party: string;
}

function PairRow({ pair: { standing, before, after }, isSame, party }: PairProps) {
  const { t } = useTranslation('agreementPlan');
  const isChanged = standing !== 'same';
  return (
    <tr className={`is-${standing}`}>
      <th scope="row">
        {party}
        {isChanged && <div className="agr-standing">{t(`compare.standing.${standing}`)}</div>}
      </th>
      <td>{before ? <RowText row={before} look={isChanged ? 'old' : undefined} /> : '–'}</td>
      {!isSame && <td>{after ? <RowText row={after} look={isChanged ? 'new' : undefined} /> : '–'}</td>}
    </tr>
  );
}

function RowText({ row, look }: { readonly row: Contribution; readonly look: 'old' | 'new' | undefined }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal, money } = useMoney();
  const conversionText = useConversionText();
  const { amount, value, hours, tariff, conversion } = row;
  const figure =
    hours && tariff
      ? t('figure.hours', { hours: decimal(hours), hourly: decimal(tariff.hourly.amount) })
      : money(amount);
  const Figure = look === 'old' ? 's' : 'span';
  return (
    <>
      {row.description} <span className="meta">{row.component}</span>
      <div>
        <Figure className={look && `agr-${look}`}>
          {t(`kind.${row.kind}`)} {figure}
        </Figure>{' '}
        <b>{money(value)}</b>
      </div>
      <div className="meta">
        {format.date(row.valueDate)}
        {conversion.label !== 'SAME_CURRENCY' && ` · ${conversionText(conversion)}`}
      </div>
    </>
  );
}

function TotalsCompared({ agreement, before, after }: Props) {
  const { t } = useTranslation(['agreementPlan', 'agreements']);
  const { decimal, percent } = useMoney();
  const name = usePlanName();
  const isSame = before.number === after.number;
  const plans = isSame ? [before] : [before, after];
  return (
    <Panel title={t('agreementPlan:compare.totals')} aside={agreement.accountCurrency}>
      <table className="table flat">
        <thead>
          <tr>
            <th scope="col">{t('agreements:column.party')}</th>
            {plans.map(({ number }) => (
              <th key={number} scope="col" className="num">
                {name(number)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.parties.map((party) => (
            <tr key={party.actor.id}>
              <th scope="row">
                <PartyCell party={party} />
              </th>
              {plans.map(({ number, totals }) => {
                const total = totals.byParty.find(({ partyId }) => partyId === party.actor.id);
                return (
                  <td key={number} className="num">
                    {total ? `${decimal(total.value.amount)} · ${percent(total.share)}` : '–'}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr className="sum">
            <td>{t('agreements:plan.total')}</td>
            {plans.map(({ number, totals }) => (
              <td key={number} className="num">
                {decimal(totals.value.amount)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </Panel>
  );
}
