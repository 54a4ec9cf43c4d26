import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { isId, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { RecordGate } from '@/records/RecordGate';
import { VersionsPage } from '@/records/versions/VersionsPage';
import { Crumbs } from '../Crumbs';
import { agreementQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { useRecordWords } from '../words';

const FIELDS = [
  'title',
  'code',
  'parties',
  'call',
  'accountCurrency',
  'statedBase',
  'state',
  'visibility',
  'signedOn',
  'effectiveOn',
  'closesOn',
  'endedOn',
  'endReason',
  'languages',
  'contributions',
  'schedule',
];

export function PastPage() {
  const { t } = useTranslation('memory');
  const { id } = useParams({ from: '/agreements/$id/versions' });
  const found = useQuery({ ...agreementQuery(useApi(), id), enabled: isId(id) });
  const words = useRecordWords();
  return (
    <RecordGate id={id} found={found} words={useGateWords()} list="/agreements">
      {({ data }) => (
        <VersionsPage
          kind="agreements"
          id={id}
          name={data.title}
          current={data.version}
          crumbs={<Crumbs agreement={data} here={t('versions.crumb')} />}
          fields={FIELDS}
          words={words}
        />
      )}
    </RecordGate>
  );
}
