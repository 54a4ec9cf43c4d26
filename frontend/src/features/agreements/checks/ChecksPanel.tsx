import { useQuery } from '@tanstack/react-query';
import { type Plan, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { checksQuery } from '../queries';
import { CheckList } from './CheckList';

interface Props {
  readonly id: string;
  readonly plan: Plan;
}

/** How the plan stands with the caps of its call. */
export function ChecksPanel({ id, plan }: Props) {
  const { t } = useTranslation('agreements');
  const found = useQuery(checksQuery(useApi(), id, plan.number));
  return (
    <Panel title={t('checks.title')}>
      {found.isPending && <Skeleton rows={3} label={t('checks.loading')} />}
      {found.isError && (
        <ProblemState error={found.error} title={t('checks.failed')} onRetry={() => void found.refetch()} />
      )}
      {found.data && <CheckList checks={found.data} isDraft={plan.state === 'DRAFT'} />}
    </Panel>
  );
}
