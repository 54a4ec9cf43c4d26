import type { ReactNode, RefObject } from 'react';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import type { ColumnSpec } from '@/ui/table/columns';
import { DataTable } from '@/ui/table/DataTable';
import { NARROW, useMedia } from '@/ui/useMedia';
import { EmptyList, type EmptyWords } from './EmptyList';
import { ListFoot } from './ListFoot';
import { fromDescriptor, toDescriptor } from './sorting';
import type { RecordRows } from './useRecordList';
import { useReturnToRow } from './useReturnToRow';
import type { Selection } from './useSelection';

interface Props<Row extends { readonly id: string }, S extends string> {
  readonly label: string;
  readonly words: EmptyWords;
  readonly list: RecordRows<Row>;
  readonly columns: readonly ColumnSpec<Row>[];
  readonly narrow: (row: Row) => ReactNode;
  readonly sorts: readonly [S, ...S[]];
  readonly sort: S;
  /** The order in words. */
  readonly order: string;
  readonly onSort: (sort: S) => void;
  readonly selection: Selection;
  /** The row the address names when the page opens. */
  readonly returnTo: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly isFiltered: boolean;
  readonly onClear: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly frameRef: RefObject<HTMLDivElement | null>;
  /** The row the pointer is over, for what shows beside the table; the table is complete without. */
  readonly onHover?: (id: string | undefined) => void;
}

/** The rows with their states: loading, failed, empty, more to come; and the keys below them. */
export function ListTable<Row extends { readonly id: string }, S extends string>(props: Props<Row, S>) {
  const { t } = useTranslation('records');
  const { list, selection, frameRef, searchRef, onHover, onOpen } = props;
  const { pages, rows } = list;
  const isNarrow = useMedia(NARROW);
  useReturnToRow(frameRef, rows, props.returnTo);
  // Back comes to the row one left by, even when its choice had not come to rest.
  const leaveBy = (go: (id: string) => void) => (id: string) => void selection.settle(id).then(() => go(id));
  return (
    <div
      className="list-table"
      ref={frameRef}
      onPointerOver={onHover && ((event) => onHover(rowAt(event.target)))}
      onPointerLeave={onHover && (() => onHover(undefined))}
    >
      {pages.isError ? (
        <ProblemState error={pages.error} title={t('list.failed')} onRetry={() => void pages.refetch()} />
      ) : (
        <DataTable<Row>
          label={props.label}
          columns={props.columns}
          rows={rows}
          narrow={props.narrow}
          sort={toDescriptor(props.sort)}
          onSort={(sort) => props.onSort(fromDescriptor(sort, props.sorts))}
          onOpen={leaveBy(onOpen)}
          onEdit={leaveBy(props.onEdit)}
          onSearch={() => searchRef.current?.focus()}
          selected={selection.selected ?? null}
          onSelect={(id) => (isNarrow && id ? leaveBy(onOpen)(id) : selection.select(id ?? undefined))}
          empty={
            <EmptyList
              words={props.words}
              isLoading={pages.isPending}
              isFiltered={props.isFiltered}
              onClear={props.onClear}
            />
          }
          hasMore={pages.hasNextPage}
          isLoadingMore={pages.isFetchingNextPage}
          onLoadMore={() => void (pages.isFetching || pages.fetchNextPage())}
        />
      )}
      <ListFoot loaded={rows.length} order={props.order} />
    </div>
  );
}

function rowAt(target: EventTarget): string | undefined {
  return target instanceof Element
    ? target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key
    : undefined;
}
