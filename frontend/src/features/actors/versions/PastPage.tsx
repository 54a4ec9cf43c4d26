import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isId, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { actorQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { VersionsPage } from '@/records/versions/VersionsPage';
import { Crumbs } from '../detail/DetailHead';
import { useRecordWords } from '../words';

const FIELDS = [
  'legalName',
  'shortName',
  'type',
  'status',
  'country',
  'territory',
  'principal',
  'covers',
  'competences',
  'website',
  'languages',
  'iatiIdentifier',
  'mergedInto',
  'mergedFrom',
  'source',
];

export function PastPage() {
  const { t } = useTranslation(['actors', 'memory']);
  const { id } = useParams({ from: '/actors/$id/versions' });
  const found = useQuery({ ...actorQuery(useApi(), id), enabled: isId(id) });
  const recordWords = useRecordWords();
  const words = {
    loading: t('actors:detail.loading'),
    failed: t('actors:detail.failed'),
    missing: t('actors:detail.missing'),
  };
  return (
    <RecordGate id={id} found={found} words={words} list="/actors">
      {({ data }) => (
        <VersionsPage
          kind="actors"
          id={id}
          name={data.name}
          current={data.version}
          crumbs={<Crumbs actor={data} here={t('memory:versions.crumb')} />}
          fields={FIELDS}
          words={recordWords}
        />
      )}
    </RecordGate>
  );
}
