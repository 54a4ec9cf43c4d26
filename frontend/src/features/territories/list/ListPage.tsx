import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef, useState } from 'react';
import { meQuery, type TerritorySummary, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import { DataTable } from '@/ui/table/DataTable';
import { NARROW, useMedia } from '@/ui/useMedia';
import type { Sort } from '../filters';
import '../territories.css';
import { CountLine } from './CountLine';
import { type ColumnContext, NarrowRow, territoryColumns } from './columns';
import { DownloadMenu } from './DownloadMenu';
import { EmptyList } from './EmptyList';
import { FilterBar } from './FilterBar';
import { ListFoot } from './ListFoot';
import { MapToggle } from './MapToggle';
import { SidePane } from './SidePane';
import { useColumnsInAddress } from './useColumnsInAddress';
import { useListKeys } from './useListKeys';
import { useListState } from './useListState';
import { usePointedRow } from './usePointedRow';
import { useReturnToRow } from './useReturnToRow';
import { useTerritoryList } from './useTerritoryList';
import { ViewTabs } from './ViewTabs';

export function ListPage() {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const handle = useListState();
  const { state, change, look } = handle;
  const { pages, rows, shown, all } = useTerritoryList(state);
  const [hovered, setHovered] = useState<string>();
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  useListKeys({ searchRef, filterRef });
  usePointedRow(listRef, hovered);
  useReturnToRow(listRef, rows, state.selected);

  const context: ColumnContext = useMemo(() => ({ t, format }), [t, format]);
  const columns = useMemo(() => territoryColumns(context), [context]);
  const narrow = useCallback((row: TerritorySummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress(columns, handle);
  const showsTable = !isNarrow || !state.showsMap;
  const open = (id: string) => void navigate({ to: '/territories/$id', params: { id } });

  return (
    <div className="territory-page">
      <PageHead
        title={t('title')}
        aside={<CountLine shown={shown} all={all} />}
        actions={
          <>
            {!isNarrow && <ColumnsMenu choice={choice} />}
            {isNarrow && (
              <MapToggle showsMap={state.showsMap} onChange={(showsMap) => change({ showsMap })} />
            )}
            <DownloadMenu state={state} count={shown?.exact ? shown.count : undefined} isCompact={isNarrow} />
            <NewButton />
          </>
        }
      />
      <ViewTabs state={state} all={all} />
      <FilterBar
        filters={state.filters}
        onChange={(filters) => change({ filters })}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      <div className="territory-split">
        {showsTable && (
          // The pointer over a row also shows its point; the table is complete without.
          <div
            className="territory-list"
            ref={listRef}
            onPointerOver={(event) => setHovered(rowAt(event.target))}
            onPointerLeave={() => setHovered(undefined)}
          >
            {pages.isError ? (
              <ProblemState
                error={pages.error}
                title={t('listFailed')}
                onRetry={() => void pages.refetch()}
              />
            ) : (
              <DataTable<TerritorySummary>
                label={t('list')}
                columns={choice.shown}
                rows={rows}
                narrow={narrow}
                sort={toDescriptor(state.sort)}
                onSort={(sort) => change({ sort: fromDescriptor(sort) })}
                onOpen={open}
                onEdit={(id) => void navigate({ to: '/territories/$id/edit', params: { id } })}
                onSearch={() => searchRef.current?.focus()}
                selected={state.selected ?? null}
                onSelect={(id) => (isNarrow && id ? open(id) : look({ selected: id ?? undefined }))}
                empty={<EmptyList isLoading={pages.isPending} state={state} onChange={change} />}
                hasMore={pages.hasNextPage}
                isLoadingMore={pages.isFetchingNextPage}
                onLoadMore={() => void (pages.isFetching || pages.fetchNextPage())}
              />
            )}
            <ListFoot loaded={rows.length} sort={state.sort} />
          </div>
        )}
        {(!isNarrow || state.showsMap) && (
          <SidePane
            {...handle}
            hovered={hovered}
            onHover={setHovered}
            known={rows.find((row) => row.id === state.selected)}
          />
        )}
      </div>
    </div>
  );
}

function NewButton() {
  const { t } = useTranslation('territories');
  const me = useQuery(meQuery(useApi()));
  if (!me.data?.abilities.territories.create) return null;
  return (
    <Link className="btn go" to="/territories/new">
      <Icon name="plus" /> {t('action.new')} <kbd aria-hidden="true">{'n'}</kbd>
    </Link>
  );
}

function rowAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key
    : undefined;
}

type Descriptor = { readonly column: string; readonly direction: 'ascending' | 'descending' };

function toDescriptor(sort: Sort): Descriptor {
  return { column: sort.replace('-', ''), direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

function fromDescriptor({ column, direction }: Descriptor): Sort {
  const by = column === 'population' ? 'population' : 'name';
  return direction === 'descending' ? `-${by}` : by;
}
