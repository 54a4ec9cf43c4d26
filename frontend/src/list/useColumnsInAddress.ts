import { useMemo } from 'react';
import { type ColumnChoice, type ColumnSpec, useColumnChoice } from '@/ui/table/columns';
import type { ListState } from './state';
import type { ListStateHandle } from './useListState';

/** Columns are remembered on this device under `list`, and an address that names some wins over what is remembered. */
export function useColumnsInAddress<Row, State extends ListState>(
  list: string,
  columns: readonly ColumnSpec<Row>[],
  { state, look }: ListStateHandle<State>,
): ColumnChoice<Row> {
  const remembered = useColumnChoice(list, columns);
  const always = columns.filter((column) => column.isRowHeader).map((column) => column.id);
  const ids = state.columns ? [...always, ...state.columns] : [...remembered.shownIds];
  const key = ids.join();
  const shown = useMemo(() => columns.filter((column) => key.split(',').includes(column.id)), [columns, key]);
  return {
    all: columns,
    shownIds: new Set(ids),
    shown,
    choose: (chosen) => {
      const wanted = [...chosen];
      remembered.choose(wanted);
      const optional = columns.filter((column) => !column.isRowHeader && wanted.includes(column.id));
      const next: Partial<ListState> = { columns: optional.map((column) => column.id) };
      void look(next as Partial<State>);
    },
  };
}
