import { Link } from '@tanstack/react-router';
import type { AgreementDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { AgreementStateBadge } from '@/records/agreementLooks';
import { PageHead } from '@/ui/Page';
import { Actions } from '../actions/Actions';
import { Crumbs } from '../Crumbs';
import { DossierMenu } from '../dossier/DossierMenu';

interface Props {
  readonly agreement: AgreementDetail;
  readonly etag: string;
}

export function DetailHead({ agreement, etag }: Props) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { title, state, signedOn, effectiveOn, closesOn, endedOn, accountCurrency, call } = agreement;
  const dated = [
    signedOn && t('detail.signed', { date: format.date(signedOn) }),
    effectiveOn && t('detail.effective', { date: format.date(effectiveOn) }),
    closesOn && !endedOn && t('detail.closes', { date: format.date(closesOn) }),
    endedOn && t('detail.ended', { date: format.date(endedOn) }),
    t('detail.account', { currency: accountCurrency }),
  ];
  return (
    <header className="record-head">
      <PageHead
        title={title}
        crumbs={<Crumbs agreement={agreement} here={title} />}
        actions={
          <>
            <DossierMenu agreement={agreement} />
            <Actions agreement={agreement} etag={etag} />
          </>
        }
      />
      <p className="record-under">
        <AgreementStateBadge state={state} boxed />
        {dated.filter(Boolean).map((text) => (
          <span key={text as string} className="soft">
            {text}
          </span>
        ))}
        {call && (
          <Link to="/agreements" search={{ call: call.id }}>
            {call.title}
          </Link>
        )}
      </p>
    </header>
  );
}
