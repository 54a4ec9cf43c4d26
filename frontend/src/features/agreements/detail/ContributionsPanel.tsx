import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AgreementDetail, type Contribution, type Plan, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { today, useMoney } from '@/money';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/DateField';
import { Panel } from '@/ui/Page';
import { Popover } from '@/ui/Popover';
import { useConversionText } from '../ConversionText';
import { revaluationQuery } from '../queries';
import { Scrolling } from '../Scrolling';
import { ContributionFigure } from './ContributionFigure';

interface Props {
  readonly agreement: AgreementDetail;
  readonly plan: Plan;
}

/** The rows every total opens into, with how each was converted; on wish beside what they would be worth on another day. */
export function ContributionsPanel({ agreement, plan }: Props) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const [on, setOn] = useState<string>();
  const { contributions } = plan;
  if (contributions.length === 0)
    return (
      <Panel title={t('rows.title')}>
        <p className="meta">{t('rows.none')}</p>
      </Panel>
    );
  return (
    <Panel
      title={t('rows.title')}
      aside={format.number(contributions.length)}
      end={
        <Popover
          label={t('revaluation.action')}
          trigger={<Button look="bare">{t('revaluation.action')}</Button>}
        >
          {(close) => (
            <div className="filter-form">
              <p className="hint">{t('revaluation.hint')}</p>
              <DateField
                label={t('revaluation.day')}
                value={on ?? today()}
                onChange={(day) => setOn(day ?? undefined)}
              />
              <Button
                onPress={() => {
                  setOn(on === undefined ? today() : undefined);
                  close();
                }}
              >
                {t(on === undefined ? 'revaluation.show' : 'revaluation.hide')}
              </Button>
            </div>
          )}
        </Popover>
      }
    >
      <Rows agreement={agreement} plan={plan} on={on} />
    </Panel>
  );
}

function Rows({ agreement, plan, on }: Props & { readonly on: string | undefined }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal, money } = useMoney();
  const { data: revalued } = useQuery({
    ...revaluationQuery(useApi(), agreement.id, plan.number, on ?? ''),
    enabled: on !== undefined,
  });
  const view = on === undefined ? undefined : revalued;
  const names = new Map(agreement.parties.map(({ actor }) => [actor.id, actor.name]));
  const currency = agreement.accountCurrency;
  return (
    <>
      <Scrolling title={t('rows.title')}>
        <table className="table flat agr-rows">
          <thead>
            <tr>
              <th scope="col">{t('column.party')}</th>
              <th scope="col">{t('column.description')}</th>
              <th scope="col">{t('column.kind')}</th>
              <th scope="col" className="num">
                {t('column.committed')}
              </th>
              <th scope="col">{t('column.conversion')}</th>
              <th scope="col" className="num">
                {t('plan.inAccount', { text: t('column.value'), currency })}
              </th>
              {view && (
                <th scope="col" className="num">
                  {t('revaluation.column', { date: format.date(view.on) })}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {plan.contributions.map((row) => (
              <Row key={row.id} row={row} party={names.get(row.partyId) ?? '…'}>
                {view && (
                  <td className="num agr-view">
                    {decimalOrNone(
                      view.contributions.find(({ id }) => id === row.id)?.value?.amount,
                      decimal,
                    ) ?? t('revaluation.noRate')}
                  </td>
                )}
              </Row>
            ))}
          </tbody>
        </table>
      </Scrolling>
      {view && (
        <p className="note here">
          {t('revaluation.label', { date: format.date(view.on), value: money(view.value) })}{' '}
          {view.missing.length > 0 && t('revaluation.missing', { count: view.missing.length })}
        </p>
      )}
    </>
  );
}

const decimalOrNone = (amount: string | undefined, decimal: (text: string) => string) =>
  amount === undefined ? undefined : decimal(amount);

interface RowProps {
  readonly row: Contribution;
  readonly party: string;
  readonly children: React.ReactNode;
}

function Row({ row, party, children }: RowProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { decimal } = useMoney();
  const conversionText = useConversionText();
  return (
    <tr>
      <td>{party}</td>
      <td>
        {row.description}
        {row.component && <div className="meta">{row.component}</div>}
      </td>
      <td className="soft">{t(`kind.${row.kind}`)}</td>
      <td className="num">
        <ContributionFigure contribution={row} />
        <div className="meta">{format.date(row.valueDate)}</div>
      </td>
      <td className="meta">{conversionText(row.conversion)}</td>
      <td className="num">{decimal(row.value.amount)}</td>
      {children}
    </tr>
  );
}
