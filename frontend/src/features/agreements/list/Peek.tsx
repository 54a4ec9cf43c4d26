import { Link } from '@tanstack/react-router';
import type { AgreementSummary } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { AgreementStateBadge, JoinedParties, SharesText } from '@/records/agreementLooks';

interface Props {
  readonly id: string | undefined;
  /** The chosen row, where the list has it. */
  readonly agreement: AgreementSummary | undefined;
}

/** The chosen row, without leaving the list. */
export function Peek({ id, agreement }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  if (!agreement)
    return <div className="peek meta">{t(id ? 'agreements:peek.missing' : 'agreements:peek.none')}</div>;
  return (
    <section className="peek" aria-label={t('agreements:peek.label')}>
      <h2>{agreement.title}</h2>
      <Facts agreement={agreement} />
      <div className="acts">
        <Link className="btn" to="/agreements/$id" params={{ id: agreement.id }}>
          {t('records:action.open')} <kbd aria-hidden="true">{'Enter'}</kbd>
        </Link>
        <Link className="btn" to="/agreements/$id/edit" params={{ id: agreement.id }}>
          {t('records:action.correct')} <kbd aria-hidden="true">{'e'}</kbd>
        </Link>
      </div>
    </section>
  );
}

function Facts({ agreement }: { readonly agreement: AgreementSummary }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { money } = useMoney();
  const day = (iso: string | undefined) => (iso ? format.date(iso) : '–');
  const { state, parties, link, value, shares, signedOn, closesOn } = agreement;
  return (
    <dl>
      <dt>{t('field.state')}</dt>
      <dd>
        <AgreementStateBadge state={state} />
      </dd>
      <dt>{t('field.parties')}</dt>
      <dd>
        <JoinedParties parties={parties} />
      </dd>
      <dt>{t('field.link')}</dt>
      <dd>
        <Link to="/links/$id" params={{ id: link.id }}>
          {link.label}
        </Link>
      </dd>
      <dt>{t('field.value')}</dt>
      <dd>{money(value)}</dd>
      <dt>{t('field.shares')}</dt>
      <dd>
        <SharesText shares={shares} />
      </dd>
      <dt>{t('field.signedOn')}</dt>
      <dd>{day(signedOn)}</dd>
      <dt>{t('field.closesOn')}</dt>
      <dd>{day(closesOn)}</dd>
    </dl>
  );
}
