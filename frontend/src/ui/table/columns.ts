import type { ReactNode } from 'react';
import { useRemembered } from '../remember';

export interface ColumnSpec<T> {
  readonly id: string;
  readonly title: string;
  readonly render: (row: T) => ReactNode;
  /** Pixels, or a share of what is left: `2fr`. */
  readonly width?: number | `${number}fr`;
  readonly minWidth?: number;
  /** Figures stand right. */
  readonly numeric?: boolean;
  readonly sortable?: boolean;
  /** Names the row for readers; one column does. It is always shown. */
  readonly isRowHeader?: boolean;
  /** Not shown until chosen. */
  readonly hiddenAtFirst?: boolean;
}

export interface ColumnChoice<T> {
  readonly shown: readonly ColumnSpec<T>[];
  readonly all: readonly ColumnSpec<T>[];
  readonly shownIds: ReadonlySet<string>;
  readonly choose: (ids: Iterable<string>) => void;
}

/** Which columns one wants to see, remembered on this device under `key`. */
export function useColumnChoice<T>(key: string, all: readonly ColumnSpec<T>[]): ColumnChoice<T> {
  const atFirst = all.filter((column) => !column.hiddenAtFirst).map((column) => column.id);
  const [ids, setIds] = useRemembered<readonly string[]>(`vinculo.columns.${key}`, atFirst);
  const shownIds = new Set([
    ...ids,
    ...all.filter((column) => column.isRowHeader).map((column) => column.id),
  ]);
  return {
    all,
    shownIds,
    shown: all.filter((column) => shownIds.has(column.id)),
    choose: (chosen) => setIds([...chosen]),
  };
}
