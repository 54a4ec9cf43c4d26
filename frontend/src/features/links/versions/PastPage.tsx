import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isId, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { linkQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { VersionsPage } from '@/records/versions/VersionsPage';
import { Crumbs } from '../detail/DetailHead';
import { useRecordWords } from '../words';

const FIELDS = [
  'title',
  'partners',
  'facilitators',
  'type',
  'state',
  'clearance',
  'visibility',
  'themes',
  'modalities',
  'startedOn',
  'plannedEnd',
  'objectives',
  'instrument',
  'languages',
  'activities',
  'lastConfirmedOn',
  'source',
];

export function PastPage() {
  const { t } = useTranslation(['links', 'memory']);
  const { id } = useParams({ from: '/links/$id/versions' });
  const found = useQuery({ ...linkQuery(useApi(), id), enabled: isId(id) });
  const recordWords = useRecordWords();
  const words = {
    loading: t('links:detail.loading'),
    failed: t('links:detail.failed'),
    missing: t('links:detail.missing'),
  };
  return (
    <RecordGate id={id} found={found} words={words} list="/links">
      {({ data }) => (
        <VersionsPage
          kind="links"
          id={id}
          name={data.title}
          current={data.version}
          crumbs={<Crumbs link={data} here={t('memory:versions.crumb')} />}
          fields={FIELDS}
          words={recordWords}
        />
      )}
    </RecordGate>
  );
}
