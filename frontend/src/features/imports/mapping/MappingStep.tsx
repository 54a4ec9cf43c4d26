import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { Skeleton } from '@/ui/States';
import { useImport } from '../page/context';
import { kindsQuery } from '../queries';
import { MappingForm } from './MappingForm';

/** Which column is what. Whoever changes it elsewhere starts this form anew. */
export default function MappingStep() {
  const { t } = useTranslation(['importPages', 'common']);
  const { data } = useImport();
  const kinds = useQuery(kindsQuery(useApi()));
  const fields = kinds.data?.find(({ kind }) => kind === data.kind)?.fields;
  if (kinds.isError) {
    return (
      <div className="main">
        <ProblemState
          error={kinds.error}
          title={t('importPages:mapping.failed')}
          onRetry={() => void kinds.refetch()}
        />
      </div>
    );
  }
  if (!fields) return <Skeleton rows={10} label={t('common:loading')} />;
  return <MappingForm key={data.version} fields={fields} />;
}
