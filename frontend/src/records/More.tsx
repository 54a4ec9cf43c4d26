import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';

/** The next page of a list inside a page. */
export function More({ pages }: { readonly pages: UseInfiniteQueryResult }): ReactNode {
  const { t } = useTranslation('records');
  if (!pages.hasNextPage) return null;
  return (
    <Button look="bare" isPending={pages.isFetchingNextPage} onPress={() => void pages.fetchNextPage()}>
      {t('detail.more')}
    </Button>
  );
}
