import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isId, type TerritoryDetail, useApi } from '@/api';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { AgreementsPanel } from '@/records/AgreementsPanel';
import { HistoryPanel } from '@/records/HistoryPanel';
import { LinksPanel } from '@/records/LinksPanel';
import { FieldMemory } from '@/records/memory/FieldMemory';
import { MemoryProvider } from '@/records/memory/watch';
import { territoryQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import '../territories.css';
import { useRecordWords } from '../words';
import { ActorsPanel } from './ActorsPanel';
import { ChildrenPanel } from './ChildrenPanel';
import { DetailHead } from './DetailHead';
import { EventsPanel } from './EventsPanel';
import { FactsRail } from './FactsRail';
import { Figures } from './Figures';
import { GoneNote } from './GoneNote';
import { PlacePanel } from './PlacePanel';

export function DetailPage() {
  const { t } = useTranslation('territories');
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...territoryQuery(useApi(), id), enabled: isId(id) });
  const words = { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
  return (
    <RecordGate id={id} found={found} words={words} list="/territories">
      {({ data, etag }) => <Detail territory={data} etag={etag} />}
    </RecordGate>
  );
}

/** Only an administration that is there takes part in links. */
const governed = ({ status, dissolvedOn }: TerritoryDetail) => status !== 'GROUPING' && !dissolvedOn;

function Detail({ territory, etag }: { readonly territory: TerritoryDetail; readonly etag: string }) {
  const words = useRecordWords();
  const { user } = useSession();
  const { id, name, country } = territory;
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'territory', id, name, country }).catch(() => undefined);
  }, [user.id, id, name, country]);
  return (
    <MemoryProvider>
      <DetailHead territory={territory} etag={etag} />
      {territory.dissolvedOn && <GoneNote territory={territory} dissolvedOn={territory.dissolvedOn} />}
      <Figures territory={territory} />
      <div className="record-cols">
        <div className="record-main">
          <PlacePanel territory={territory} />
          <ActorsPanel territory={territory} />
          <LinksPanel of={{ within: id }} startNew={governed(territory) ? { territory: id } : undefined} />
          <AgreementsPanel of={{ within: id }} />
          <ChildrenPanel territory={territory} />
          <EventsPanel territory={territory} />
          <HistoryPanel kind="territories" id={id} current={territory.version} words={words} />
        </div>
        <FactsRail territory={territory}>
          <FieldMemory kind="territories" id={id} words={words} />
        </FactsRail>
      </div>
    </MemoryProvider>
  );
}
