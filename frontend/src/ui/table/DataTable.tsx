import { type ReactNode, useMemo } from 'react';
import { Collection } from 'react-aria-components/Collection';
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
  TableLoadMoreItem,
} from 'react-aria-components/Table';
import { TableLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useTranslation } from '@/i18n';
import { Icon } from '../Icon';
import { COARSE, NARROW, useMedia } from '../useMedia';
import type { ColumnSpec } from './columns';
import { handleRowKeys } from './rowKeys';
import './Table.css';

const HEADING = 32;
const ROW = { fine: 32, coarse: 48, twoLines: 64 } as const;

export interface Sort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly columns: readonly ColumnSpec<T>[];
  readonly rows: readonly T[];
  /** The row on a narrow screen, where columns do not fit: two lines. */
  readonly narrow: (row: T) => ReactNode;
  readonly sort?: Sort | undefined;
  readonly onSort?: (sort: Sort) => void;
  /** Enter, or a double click. */
  readonly onOpen: (id: string) => void;
  readonly onEdit?: (id: string) => void;
  readonly onSearch?: () => void;
  readonly selected?: string | null;
  readonly onSelect?: (id: string | null) => void;
  /** What stands in place of rows when there are none. */
  readonly empty: ReactNode;
  readonly hasMore?: boolean;
  readonly isLoadingMore?: boolean;
  readonly onLoadMore?: () => void;
}

export function DataTable<T extends { readonly id: string }>(props: DataTableProps<T>) {
  const { t } = useTranslation();
  const isNarrow = useMedia(NARROW);
  const isCoarse = useMedia(COARSE);
  const rowHeight = isNarrow ? ROW.twoLines : isCoarse ? ROW.coarse : ROW.fine;
  const layout = useMemo(() => ({ rowHeight, headingHeight: HEADING, loaderHeight: HEADING }), [rowHeight]);
  const { columns: all, narrow, label } = props;
  const columns = useMemo(
    () => (isNarrow ? [asTwoLines(all, narrow, label)] : all),
    [isNarrow, all, narrow, label],
  );
  return (
    <div className="grid-frame" onKeyDownCapture={(event) => handleRowKeys(event, props)}>
      <Virtualizer layout={TableLayout} layoutOptions={layout}>
        <Table
          aria-label={props.label}
          className="grid"
          selectionMode={props.onSelect ? 'single' : 'none'}
          selectionBehavior="replace"
          selectedKeys={props.selected ? [props.selected] : []}
          onSelectionChange={(keys) =>
            props.onSelect?.(keys === 'all' ? null : (([...keys][0] as string) ?? null))
          }
          onRowAction={(key) => props.onOpen(String(key))}
          {...sortProps(props)}
        >
          <TableHeader columns={columns as ColumnSpec<T>[]}>
            {(column) => <HeadCell column={column} />}
          </TableHeader>
          <TableBody renderEmptyState={() => props.empty}>
            {/* Rows are kept as they are until they or the columns change: moving through a long list stays quick. */}
            <Collection items={props.rows} dependencies={[columns]}>
              {(row) => (
                <Row id={row.id} className="grid-row" columns={columns as ColumnSpec<T>[]}>
                  {(column) => <Cell className={cellClass(column)}>{column.render(row)}</Cell>}
                </Row>
              )}
            </Collection>
            {props.hasMore && (
              <TableLoadMoreItem
                onLoadMore={props.onLoadMore}
                isLoading={props.isLoadingMore ?? false}
                className="grid-more"
              >
                {t('loadingMore')}
              </TableLoadMoreItem>
            )}
          </TableBody>
        </Table>
      </Virtualizer>
    </div>
  );
}

function HeadCell<T>({ column }: { readonly column: ColumnSpec<T> }) {
  return (
    <Column
      id={column.id}
      className={cellClass(column)}
      isRowHeader={column.isRowHeader ?? false}
      allowsSorting={column.sortable ?? false}
      {...(column.width === undefined ? {} : { width: column.width })}
      minWidth={column.minWidth ?? 64}
      textValue={column.title}
    >
      {({ sortDirection }) => (
        <>
          {column.title}
          {sortDirection && <Icon name={sortDirection === 'ascending' ? 'up' : 'down'} />}
        </>
      )}
    </Column>
  );
}

function asTwoLines<T extends { readonly id: string }>(
  columns: readonly ColumnSpec<T>[],
  narrow: (row: T) => ReactNode,
  label: string,
): ColumnSpec<T> {
  const first = columns.find((column) => column.isRowHeader) ?? columns[0];
  return { id: first?.id ?? 'row', title: label, render: narrow, isRowHeader: true };
}

function sortProps({ sort, onSort }: Pick<DataTableProps<{ id: string }>, 'sort' | 'onSort'>) {
  if (!onSort) return {};
  const change = (next: SortDescriptor) => onSort({ column: String(next.column), direction: next.direction });
  return { onSortChange: change, ...(sort ? { sortDescriptor: sort } : {}) };
}

function cellClass<T>(column: ColumnSpec<T>): string {
  return column.numeric ? 'grid-cell num' : 'grid-cell';
}
