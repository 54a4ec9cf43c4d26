import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isId, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { territoryQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { VersionsPage } from '@/records/versions/VersionsPage';
import { Crumbs } from '../detail/DetailHead';
import { useRecordWords } from '../words';

const FIELDS = [
  'name',
  'names',
  'level',
  'localType',
  'status',
  'parent',
  'country',
  'population',
  'populationYear',
  'areaKm2',
  'point',
  'identifiers',
  'dissolvedOn',
  'successors',
  'source',
];

export function PastPage() {
  const { t } = useTranslation(['territories', 'memory']);
  const { id } = useParams({ from: '/territories/$id/versions' });
  const found = useQuery({ ...territoryQuery(useApi(), id), enabled: isId(id) });
  const recordWords = useRecordWords();
  const words = {
    loading: t('territories:detail.loading'),
    failed: t('territories:detail.failed'),
    missing: t('territories:detail.missing'),
  };
  return (
    <RecordGate id={id} found={found} words={words} list="/territories">
      {({ data }) => (
        <VersionsPage
          kind="territories"
          id={id}
          name={data.name}
          current={data.version}
          crumbs={<Crumbs territory={data} here={t('memory:versions.crumb')} />}
          fields={FIELDS}
          words={recordWords}
        />
      )}
    </RecordGate>
  );
}
