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
  const shownIds = state.columns ? new Set(['name', ...state.columns]) : remembered.shownIds;
  return {
    all: columns,
    shownIds,
    shown: columns.filter((column) => shownIds.has(column.id)),
    choose: (ids) => {
      const chosen = [...ids];
      remembered.choose(chosen);
      look({ columns: COLUMNS.filter((column) => chosen.includes(column)) });
    },
  };
}
