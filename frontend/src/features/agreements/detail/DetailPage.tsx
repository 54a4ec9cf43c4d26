import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type AgreementDetail, isId, useApi } from '@/api';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { HistoryPanel } from '@/records/HistoryPanel';
import { FieldMemory } from '@/records/memory/FieldMemory';
import { MemoryProvider } from '@/records/memory/watch';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import '../agreements.css';
import { ChecksPanel } from '../checks/ChecksPanel';
import { agreementQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { useRecordWords } from '../words';
import { ContributionsPanel } from './ContributionsPanel';
import { DetailHead } from './DetailHead';
import { DocumentsPanel } from './DocumentsPanel';
import { FactsRail } from './FactsRail';
import { FlowsPanel } from './FlowsPanel';
import { Parties } from './Parties';
import { PlansPanel } from './PlansPanel';
import { PlanTable } from './PlanTable';
import { SchedulePanel } from './SchedulePanel';
import { StateLine } from './StateLine';
import { Sums } from './Sums';

export function DetailPage() {
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...agreementQuery(useApi(), id), enabled: isId(id) });
  return (
    <RecordGate id={id} found={found} words={useGateWords()} list="/agreements">
      {({ data, etag }) => <Detail agreement={data} etag={etag} />}
    </RecordGate>
  );
}

function Detail({ agreement, etag }: { readonly agreement: AgreementDetail; readonly etag: string }) {
  const { t } = useTranslation('agreements');
  const words = useRecordWords();
  const { user } = useSession();
  const { id, title, state, plan, amendment } = agreement;
  const countries = [...new Set(agreement.parties.map(({ country }) => country))].join(' · ');
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'agreement', id, name: title, country: countries }).catch(() => undefined);
  }, [user.id, id, title, countries]);
  const shown = amendment ?? plan;
  return (
    <MemoryProvider>
      <DetailHead agreement={agreement} etag={etag} />
      {(state === 'VOID' || state === 'DISCARDED') && <p className="note record-gone">{t('detail.gone')}</p>}
      <StateLine agreement={agreement} />
      <Parties agreement={agreement} />
      <Sums agreement={agreement} />
      <div className="record-cols">
        <div className="record-main">
          <PlanTable agreement={agreement} plan={shown} before={amendment && plan} />
          <ContributionsPanel key={shown.number} agreement={agreement} plan={shown} />
          <div className="agr-figures">
            <FlowsPanel agreement={agreement} plan={shown} />
            <SchedulePanel agreement={agreement} plan={shown} />
          </div>
          <DocumentsPanel agreement={agreement} />
          <HistoryPanel kind="agreements" id={id} current={agreement.version} words={words} />
        </div>
        <FactsRail agreement={agreement}>
          <ChecksPanel id={id} plan={shown} />
          <PlansPanel agreement={agreement} />
          <FieldMemory kind="agreements" id={id} words={words} />
        </FactsRail>
      </div>
    </MemoryProvider>
  );
}
