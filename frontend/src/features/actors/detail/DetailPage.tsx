import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type ActorDetail, isId, useApi } from '@/api';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { HistoryPanel } from '@/records/HistoryPanel';
import { LinksPanel } from '@/records/LinksPanel';
import { actorQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import '../actors.css';
import { ContactsPanel } from '../contacts/ContactsPanel';
import { useFieldLabel } from '../fieldText';
import { historyQuery } from '../queries';
import { ChangedValue } from './ChangedValue';
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
  const { t } = useTranslation('actors');
  const api = useApi();
  const label = useFieldLabel();
  const action = (name: string) => t(`history.action.${name as 'CREATED'}`, { defaultValue: name });
  const { user } = useSession();
  const { id, name, country, status } = actor;
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'actor', id, name, country }).catch(() => undefined);
  }, [user.id, id, name, country]);
  return (
    <>
      <DetailHead actor={actor} />
      {status !== 'ACTIVE' && <GoneNote actor={actor} />}
      <div className="record-cols">
        <div className="record-main">
          <ScopePanel actor={actor} />
          {status !== 'MERGED' && <LinksPanel of={{ actor: id }} />}
          <CompetencesPanel actor={actor} />
          {status !== 'MERGED' && <ContactsPanel actor={actor} />}
          <HistoryPanel query={historyQuery(api, id)} label={label} action={action} Value={ChangedValue} />
        </div>
        <FactsRail actor={actor} />
      </div>
    </>
  );
}
