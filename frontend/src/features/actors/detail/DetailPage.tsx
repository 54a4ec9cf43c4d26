import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type ActorDetail, isId, useApi } from '@/api';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { AgreementsPanel } from '@/records/AgreementsPanel';
import { HistoryPanel } from '@/records/HistoryPanel';
import { LinksPanel } from '@/records/LinksPanel';
import { FieldMemory } from '@/records/memory/FieldMemory';
import { MemoryProvider } from '@/records/memory/watch';
import { actorQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import '../actors.css';
import { ContactsPanel } from '../contacts/ContactsPanel';
import { useRecordWords } from '../words';
import { CompetencesPanel } from './CompetencesPanel';
import { DetailHead } from './DetailHead';
import { FactsRail } from './FactsRail';
import { GoneNote } from './GoneNote';
import { ScopePanel } from './ScopePanel';

export function DetailPage() {
  const { t } = useTranslation('actors');
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...actorQuery(useApi(), id), enabled: isId(id) });
  const words = { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
  return (
    <RecordGate id={id} found={found} words={words} list="/actors">
      {({ data }) => <Detail actor={data} />}
    </RecordGate>
  );
}

function Detail({ actor }: { readonly actor: ActorDetail }) {
  const words = useRecordWords();
  const { user } = useSession();
  const { id, name, country, status } = actor;
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'actor', id, name, country }).catch(() => undefined);
  }, [user.id, id, name, country]);
  return (
    <MemoryProvider>
      <DetailHead actor={actor} />
      {status !== 'ACTIVE' && <GoneNote actor={actor} />}
      <div className="record-cols">
        <div className="record-main">
          <ScopePanel actor={actor} />
          {status !== 'MERGED' && (
            <>
              <LinksPanel of={{ actor: id }} startNew={status === 'ACTIVE' ? { partner: id } : undefined} />
              <AgreementsPanel of={{ actor: id }} />
            </>
          )}
          <CompetencesPanel actor={actor} />
          {status !== 'MERGED' && <ContactsPanel actor={actor} />}
          <HistoryPanel kind="actors" id={id} current={actor.version} words={words} />
        </div>
        <FactsRail actor={actor}>
          <FieldMemory kind="actors" id={id} words={words} />
        </FactsRail>
      </div>
    </MemoryProvider>
  );
}
