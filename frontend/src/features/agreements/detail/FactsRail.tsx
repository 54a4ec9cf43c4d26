import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AgreementDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { Fact } from '@/records/Fact';
import { Panel } from '@/ui/Page';

interface Props {
  readonly agreement: AgreementDetail;
  readonly children: ReactNode;
}

/** What is known of it beside its plan. What is not known is said. */
export function FactsRail({ agreement, children }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  const format = useFormat();
  const { money, currency } = useMoney();
  const day = (iso: string | undefined) => iso && format.date(iso);
  const { link, call, code, statedBase, accountCurrency } = agreement;
  return (
    <aside className="record-rail" aria-label={t('records:detail.facts')}>
      {children}
      <Panel title={t('records:detail.facts')}>
        <dl className="kv">
          <Fact label={t('agreements:field.link')}>
            <Link to="/links/$id" params={{ id: link.id }}>
              {link.label}
            </Link>
          </Fact>
          <Fact field="code" label={t('agreements:field.code')}>
            {code}
          </Fact>
          <Fact field="call" label={t('agreements:field.call')}>
            {call && (
              <Link to="/administration/calls/$id" params={{ id: call.id }}>
                {`${call.title} (${call.code})`}
              </Link>
            )}
          </Fact>
          <Fact field="accountCurrency" label={t('agreements:field.accountCurrency')}>
            {`${accountCurrency}, ${currency(accountCurrency)}`}
          </Fact>
          <Fact field="statedBase" label={t('agreements:field.statedBase')}>
            {statedBase && money(statedBase)}
          </Fact>
          <Fact field="effectiveOn" label={t('agreements:field.effectiveOn')}>
            {day(agreement.effectiveOn)}
          </Fact>
          <Fact field="closesOn" label={t('agreements:field.closesOn')}>
            {day(agreement.closesOn)}
          </Fact>
          {agreement.endReason && <Fact label={t('agreements:field.endReason')}>{agreement.endReason}</Fact>}
          <Fact field="languages" label={t('agreements:field.languages')}>
            {format.list(agreement.languages.map(format.language))}
          </Fact>
          <Fact field="visibility" label={t('agreements:field.visibility')}>
            {t(`agreements:visibility.${agreement.visibility}`)}
          </Fact>
          <Fact label={t('records:detail.created')}>
            {format.instant(agreement.createdAt)} <span className="meta">{agreement.createdBy}</span>
          </Fact>
          <Fact label={t('records:detail.updated')}>{format.instant(agreement.updatedAt)}</Fact>
        </dl>
      </Panel>
    </aside>
  );
}
