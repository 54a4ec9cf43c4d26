import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { EmptyState, Skeleton } from '@/ui/States';
import { activeFilters, NO_FILTERS } from '../filters';
import type { ListState } from '../search';

interface Props {
  readonly isLoading: boolean;
  readonly state: ListState;
  readonly onChange: (next: Partial<ListState>) => void;
}

export function EmptyList({ isLoading, state, onChange }: Props) {
  const { t } = useTranslation('territories');
  if (isLoading) return <Skeleton rows={16} label={t('loadingList')} />;
  if (activeFilters(state.filters).length === 0)
    return <EmptyState title={t('empty.nothing')}>{t('empty.load')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.title')}
      action={<Button onPress={() => onChange({ filters: NO_FILTERS })}>{t('filter.clear')}</Button>}
    >
      {t('empty.text')}
    </EmptyState>
  );
}
