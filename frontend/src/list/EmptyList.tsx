import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { EmptyState, Skeleton } from '@/ui/States';

export interface EmptyWords {
  readonly loading: string;
  /** Nothing meets the filters. */
  readonly noMatch: string;
  /** There is nothing at all yet, and what brings it. */
  readonly nothing: string;
  readonly nothingText: ReactNode;
}

interface Props {
  readonly words: EmptyWords;
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

export function EmptyList({ words, isLoading, isFiltered, onClear }: Props) {
  const { t } = useTranslation('records');
  if (isLoading) return <Skeleton rows={16} label={words.loading} />;
  if (!isFiltered) return <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>;
  return (
    <EmptyState title={words.noMatch} action={<Button onPress={onClear}>{t('filter.clear')}</Button>}>
      {t('list.emptyText')}
    </EmptyState>
  );
}
