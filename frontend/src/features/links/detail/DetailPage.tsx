import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isId, type LinkDetail, useApi } from '@/api';
import { useSession } from '@/auth';
import { Documents } from '@/documents';
import { useTranslation } from '@/i18n';
import { noteSeen } from '@/offline';
import { AgreementsPanel } from '@/records/AgreementsPanel';
import { HistoryPanel } from '@/records/HistoryPanel';
import { FieldMemory } from '@/records/memory/FieldMemory';
import { MemoryProvider } from '@/records/memory/watch';
import { linkQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import '../links.css';
import { abilitiesQuery } from '../queries';
import { useRecordWords } from '../words';
import { ActivitiesPanel } from './ActivitiesPanel';
import { DetailHead } from './DetailHead';
import { FactsRail } from './FactsRail';
import { Parties } from './Parties';
import { ThemesPanel } from './ThemesPanel';

export function DetailPage() {
  const { t } = useTranslation('links');
  const { id = '' } = useParams({ strict: false });
  const found = useQuery({ ...linkQuery(useApi(), id), enabled: isId(id) });
  const words = { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
  return (
    <RecordGate id={id} found={found} words={words} list="/links">
      {({ data, etag }) => <Detail link={data} etag={etag} />}
    </RecordGate>
  );
}

function Detail({ link, etag }: { readonly link: LinkDetail; readonly etag: string }) {
  const { t } = useTranslation('links');
  const words = useRecordWords();
  const { user } = useSession();
  const { id, title, state } = link;
  // An agreement is written by whoever may write under the link: out of one's jurisdiction none is begun.
  const mayAgree = useQuery(abilitiesQuery(useApi(), id)).data?.recordActivity === true;
  const countries = [...new Set(link.partners.map(({ country }) => country))].join(' · ');
  useEffect(() => {
    // Only a shortcut on Inicio: a device that cannot keep it loses nothing.
    noteSeen(user.id, { type: 'link', id, name: title, country: countries }).catch(() => undefined);
  }, [user.id, id, title, countries]);
  return (
    <MemoryProvider>
      <DetailHead link={link} etag={etag} />
      {(state === 'VOID' || state === 'DISCARDED') && <p className="note record-gone">{t('detail.gone')}</p>}
      <Parties link={link} />
      <div className="record-cols">
        <div className="record-main">
          <ThemesPanel link={link} />
          <AgreementsPanel of={{ link: id }} {...(mayAgree && { startNew: { link: id } })} />
          <ActivitiesPanel link={link} etag={etag} />
          <Documents subject={{ type: 'LINK', id }} />
          <HistoryPanel kind="links" id={id} current={link.version} words={words} />
        </div>
        <FactsRail link={link}>
          <FieldMemory kind="links" id={id} words={words} />
        </FactsRail>
      </div>
    </MemoryProvider>
  );
}
