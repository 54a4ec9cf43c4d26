import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type ImportItem, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import '@/list/list.css';
import { useKey } from '@/records/useKey';
import { useMayImport } from '@/records/useMayImport';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { EmptyState, Skeleton } from '@/ui/States';
import { DataTable } from '@/ui/table/DataTable';
import '../imports.css';
import { importPagesQuery } from '../queries';
import type { ListSearch } from '../search';
import { FileDrop } from '../upload/FileDrop';
import { keepFile } from '../upload/keptFile';
import { importColumns, NarrowRow } from './columns';
import { Filters } from './Filters';

/** Files brought in, the newest first; another one may be dropped anywhere on the page. */
export function ListPage() {
  const { t } = useTranslation(['imports', 'importPages']);
  const navigate = useNavigate();
  const mayImport = useMayImport();
  const search: ListSearch = useSearch({ from: '/imports' });
  const goNew = () => void navigate({ to: '/imports/new' });
  useKey('n', () => mayImport && goNew());
  const take = (file: File) => {
    keepFile(file);
    goNew();
  };
  const page = (
    <>
      <PageHead
        title={t('imports:title')}
        actions={
          mayImport && (
            <Link className="btn go" to="/imports/new">
              <Icon name="plus" /> {t('importPages:list.new')} <kbd aria-hidden="true">{'n'}</kbd>
            </Link>
          )
        }
      />
      <Filters search={search} onChange={(next) => void navigate({ to: '/imports', search: next })} />
      <Rows search={search} />
    </>
  );
  if (!mayImport) return <div className="list-page import-list">{page}</div>;
  return (
    <FileDrop className="list-page import-list" onFile={take}>
      {page}
    </FileDrop>
  );
}

function Rows({ search }: { readonly search: ListSearch }) {
  const { t } = useTranslation(['imports', 'importPages', 'records']);
  const format = useFormat();
  const navigate = useNavigate();
  const pages = useInfiniteQuery(importPagesQuery(useApi(), search));
  const rows = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
  const columns = useMemo(() => importColumns(t, format), [t, format]);
  const narrow = useCallback((row: ImportItem) => <NarrowRow row={row} format={format} />, [format]);
  const open = (id: string) => void navigate({ to: '/imports/$id', params: { id } });
  if (pages.isError) {
    return (
      <div className="main">
        <ProblemState
          error={pages.error}
          title={t('importPages:list.failed')}
          onRetry={() => void pages.refetch()}
        />
      </div>
    );
  }
  return (
    <div className="list-table">
      <DataTable
        label={t('importPages:list.label')}
        columns={columns}
        rows={rows}
        narrow={narrow}
        onOpen={open}
        empty={
          pages.isPending ? (
            <Skeleton rows={12} label={t('importPages:list.loading')} />
          ) : (
            <Nothing isFiltered={Object.keys(search).length > 0} />
          )
        }
        hasMore={pages.hasNextPage}
        isLoadingMore={pages.isFetchingNextPage}
        onLoadMore={() => void (pages.isFetching || pages.fetchNextPage())}
      />
    </div>
  );
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation('importPages');
  if (isFiltered) return <EmptyState title={t('list.noMatch')}>{t('list.noMatchText')}</EmptyState>;
  return (
    <EmptyState title={t('list.nothing')} action={<Link to="/imports/new">{t('list.new')}</Link>}>
      {t('list.nothingText')}
    </EmptyState>
  );
}
