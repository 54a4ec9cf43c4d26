import { useFormat, useTranslation } from '@/i18n';
import type { Count } from '@/list/state';
import { ViewTabs } from '@/list/ViewTabs';
import { type ListState, searchToKeep } from '../search';

interface Props {
  readonly state: ListState;
  readonly all: Count | undefined;
}

export function Views({ state, all }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const format = useFormat();
  return (
    <ViewTabs
      list="links"
      now={searchToKeep(state)}
      ready={[
        { id: 'all', name: t('records:views.all'), search: {}, count: all && format.number(all.count) },
        { id: 'active', name: t('links:views.active'), search: { state: 'ACTIVE' } },
        {
          id: 'stale',
          name: t('links:views.stale'),
          search: { state: 'ACTIVE', freshness: 'STALE,UNCONFIRMED', sort: 'confirmed' },
        },
        { id: 'drafts', name: t('links:views.drafts'), search: { state: 'DRAFT' } },
        { id: 'void', name: t('links:views.void'), search: { state: 'DISCARDED,VOID' } },
      ]}
    />
  );
}
