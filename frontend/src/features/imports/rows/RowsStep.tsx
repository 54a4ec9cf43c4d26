import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { type ImportRow, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { EmptyState, Skeleton } from '@/ui/States';
import { DataTable } from '@/ui/table/DataTable';
import { useImport, useImportAddress } from '../page/context';
import { rowPagesQuery } from '../queries';
import { useImportWords } from '../words';
import { NarrowRow, rowColumns } from './columns';
import { RowFilters } from './RowFilters';
import { RowPeek } from './RowPeek';

export type ShownRow = ImportRow & { readonly id: string };

/** Every row of the file and what becomes of it, before anything is written, and afterwards. */
export default function RowsStep() {
  const { t } = useTranslation(['imports', 'importPages', 'records']);
  const { data } = useImport();
  const { search, look } = useImportAddress();
  const words = useImportWords();
  const { outcome, reason, place, from } = search;
  const pages = useInfiniteQuery(rowPagesQuery(useApi(), data.id, { outcome, reason, place, from }));
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items.map(withId)) ?? [], [pages.data]);
  const columns = useMemo(() => rowColumns(t, words), [t, words]);
  const narrow = useCallback((row: ShownRow) => <NarrowRow row={row} words={words} />, [words]);
  const chosen = rows.find(({ row }) => row === search.row);
  const choose = (id: string | null) =>
    look({ ...search, ...(id ? { row: Number(id) } : { row: undefined }) });
  return (
    <div className="import-rows">
      <RowFilters />
      <div className="list-split">
        {pages.isError ? (
          <ProblemState
            error={pages.error}
            title={t('importPages:rows.failed')}
            onRetry={() => void pages.refetch()}
          />
        ) : (
          <div className="list-table">
            <DataTable<ShownRow>
              label={t('importPages:rows.label')}
              columns={columns}
              rows={rows}
              narrow={narrow}
              onOpen={choose}
              selected={search.row === undefined ? null : String(search.row)}
              onSelect={choose}
              empty={
                pages.isPending ? (
                  <Skeleton rows={16} label={t('importPages:rows.loading')} />
                ) : (
                  <EmptyState title={t('importPages:rows.nothing')}>
                    {t('importPages:rows.nothingText')}
                  </EmptyState>
                )
              }
              hasMore={pages.hasNextPage}
              isLoadingMore={pages.isFetchingNextPage}
              onLoadMore={() => void (pages.isFetching || pages.fetchNextPage())}
            />
          </div>
        )}
        <RowPeek row={chosen} />
      </div>
    </div>
  );
}

const withId = (row: ImportRow): ShownRow => ({ ...row, id: String(row.row) });
