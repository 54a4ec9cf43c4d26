import { useFormat, useTranslation } from '@/i18n';
import type { Count } from '@/list/state';
import { ViewTabs } from '@/list/ViewTabs';
import { type ListState, searchToKeep } from '../search';

interface Props {
  readonly state: ListState;
  readonly all: Count | undefined;
}

export function Views({ state, all }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  const format = useFormat();
  return (
    <ViewTabs
      list="agreements"
      now={searchToKeep(state)}
      ready={[
        { id: 'all', name: t('records:views.all'), search: {}, count: all && format.number(all.count) },
        { id: 'inForce', name: t('agreements:views.inForce'), search: { state: 'SIGNED,IN_FORCE' } },
        {
          id: 'closing',
          name: t('agreements:views.closing'),
          search: { state: 'IN_FORCE', sort: 'closesOn' },
        },
        { id: 'drafts', name: t('agreements:views.drafts'), search: { state: 'DRAFT', sort: '-updatedAt' } },
        { id: 'ended', name: t('agreements:views.ended'), search: { state: 'CLOSED,TERMINATED' } },
        { id: 'void', name: t('agreements:views.void'), search: { state: 'DISCARDED,VOID' } },
      ]}
    />
  );
}
