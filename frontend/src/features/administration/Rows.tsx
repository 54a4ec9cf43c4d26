import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import type { Page } from '@/list/state';
import { More } from '@/records/More';
import { EmptyState, Skeleton } from '@/ui/States';

export interface RowColumn<Row> {
  readonly id: string;
  readonly title: string;
  readonly isNumber?: boolean;
  readonly render: (row: Row) => ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly pages: UseInfiniteQueryResult<InfiniteData<Page<Row>>>;
  /** The first of them names the row. */
  readonly columns: readonly RowColumn<Row>[];
  /** What to say where there are none. */
  readonly nothing: string;
}

/** A short list as a plain table: it grows by pages, and on a narrow screen each row stands under itself. */
export function Rows<Row extends { readonly id: string }>({ label, pages, columns, nothing }: Props<Row>) {
  const { t } = useTranslation(['administration', 'records', 'common']);
  if (pages.isError)
    return (
      <ProblemState
        error={pages.error}
        title={t('records:list.failed')}
        onRetry={() => void pages.refetch()}
      />
    );
  if (pages.isPending) return <Skeleton rows={8} label={t('common:loading')} />;
  const rows = pages.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <div className="adm-nothing">
        <EmptyState title={nothing} />
      </div>
    );
  }
  return (
    <div className="adm-rows">
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, title, isNumber }) => (
              <th key={id} scope="col" className={isNumber ? 'num' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) => (
                <RowCell key={column.id} column={column} row={row} isFirst={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <More pages={pages} />
    </div>
  );
}

interface CellProps<Row> {
  readonly column: RowColumn<Row>;
  readonly row: Row;
  readonly isFirst: boolean;
}

function RowCell<Row>({ column: { title, isNumber, render }, row, isFirst }: CellProps<Row>) {
  if (isFirst) return <th scope="row">{render(row)}</th>;
  return (
    <td className={isNumber ? 'num' : undefined} data-title={title}>
      {render(row)}
    </td>
  );
}
