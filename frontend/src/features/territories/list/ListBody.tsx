import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import type { TerritorySummary } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import type { ColumnSpec } from '@/ui/table/columns';
import { DataTable } from '@/ui/table/DataTable';
import { NARROW, useMedia } from '@/ui/useMedia';
import { EmptyList } from './EmptyList';
import { ListFoot } from './ListFoot';
import { SidePane } from './SidePane';
import { fromDescriptor, toDescriptor } from './sorting';
import type { ListStateHandle } from './useListState';
import { usePointedRow } from './usePointedRow';
import { useReturnToRow } from './useReturnToRow';
import { useSelection } from './useSelection';
import type { TerritoryRows } from './useTerritoryList';

interface Props {
  readonly handle: ListStateHandle;
  readonly list: TerritoryRows;
  readonly columns: readonly ColumnSpec<TerritorySummary>[];
  readonly narrow: (row: TerritorySummary) => React.ReactNode;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** Table and map, in step: what is chosen or pointed at in one shows in the other. */
export function ListBody({ handle, list, columns, narrow, searchRef }: Props) {
  const { t } = useTranslation('territories');
  const { state, change } = handle;
  const { pages, rows } = list;
  const { selected, select, settle } = useSelection(handle);
  const [hovered, setHovered] = useState<string>();
  const listRef = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  usePointedRow(listRef, hovered);
  useReturnToRow(listRef, rows, state.selected);

  // Back comes to the row one left by, even when its choice had not come to rest.
  const open = (id: string) =>
    void settle(id).then(() => navigate({ to: '/territories/$id', params: { id } }));
  const edit = (id: string) =>
    void settle(id).then(() => navigate({ to: '/territories/$id/edit', params: { id } }));

  return (
    <div className="territory-split">
      {(!isNarrow || !state.showsMap) && (
        // The pointer over a row also shows its point; the table is complete without.
        <div
          className="territory-list"
          ref={listRef}
          onPointerOver={(event) => setHovered(rowAt(event.target))}
          onPointerLeave={() => setHovered(undefined)}
        >
          {pages.isError ? (
            <ProblemState error={pages.error} title={t('listFailed')} onRetry={() => void pages.refetch()} />
          ) : (
            <DataTable<TerritorySummary>
              label={t('list')}
              columns={columns}
              rows={rows}
              narrow={narrow}
              sort={toDescriptor(state.sort)}
              onSort={(sort) => change({ sort: fromDescriptor(sort) })}
              onOpen={open}
              onEdit={edit}
              onSearch={() => searchRef.current?.focus()}
              selected={selected ?? null}
              onSelect={(id) => (isNarrow && id ? open(id) : select(id ?? undefined))}
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
          handle={handle}
          selected={selected}
          onSelect={select}
          hovered={hovered}
          onHover={setHovered}
          known={rows.find((row) => row.id === selected)}
        />
      )}
    </div>
  );
}

function rowAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key
    : undefined;
}
