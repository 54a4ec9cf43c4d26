import { useMemo } from 'react';
import type { TerritorySummary } from '@/api';
import { type ColumnChoice, type ColumnSpec, useColumnChoice } from '@/ui/table/columns';
import { COLUMNS } from '../search';
import type { ListStateHandle } from './useListState';

/** Columns are remembered on this device, and an address that names some wins over what is remembered. */
export function useColumnsInAddress(
  columns: readonly ColumnSpec<TerritorySummary>[],
  { state, look }: ListStateHandle,
): ColumnChoice<TerritorySummary> {
  const remembered = useColumnChoice('territories', columns);
  const ids = state.columns ? ['name', ...state.columns] : [...remembered.shownIds];
  const key = ids.join();
  const shown = useMemo(() => columns.filter((column) => key.split(',').includes(column.id)), [columns, key]);
  return {
    all: columns,
    shownIds: new Set(ids),
    shown,
    choose: (chosen) => {
      const wanted = [...chosen];
      remembered.choose(wanted);
      look({ columns: COLUMNS.filter((column) => wanted.includes(column)) });
    },
  };
}
