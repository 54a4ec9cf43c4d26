import type { ReactNode } from 'react';
import type { LinkNetworkBy } from '@/api';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { fromDescriptor, toDescriptor } from '@/list/sorting';
import type { ListStateHandle } from '@/list/useListState';
import type { ColumnSpec } from '@/ui/table/columns';
import { DataTable } from '@/ui/table/DataTable';
import type { Graph, NetEdge, NetNode } from './graph';
import { type NetworkState, SORTS, type Sort } from './search';

interface Props {
  readonly handle: ListStateHandle<NetworkState>;
  readonly graph: Graph;
  readonly by: LinkNetworkBy;
  readonly empty: ReactNode;
}

/** Every node, also those too small for a name in the picture. */
export function NodesTable({ handle: { state, change, look }, graph, by, empty }: Props) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const name: ColumnSpec<NetNode> = {
    id: 'name',
    title: t(`node.${by}`),
    sortable: true,
    isRowHeader: true,
    width: '3fr',
    render: (row) => row.name,
  };
  const figure = (id: 'links' | 'neighbours'): ColumnSpec<NetNode> => ({
    id,
    title: t(`table.${id}`),
    sortable: true,
    numeric: true,
    width: 128,
    render: (row) => format.number(row[id]),
  });
  const country: ColumnSpec<NetNode> = {
    id: 'country',
    title: t('table.country'),
    width: 96,
    render: (row) => row.country,
  };
  const select = (id: string | null) => void look({ selected: id ?? undefined });
  return (
    <DataTable<NetNode>
      label={t('table.nodes')}
      columns={[name, ...(by === 'ACTOR' ? [country] : []), figure('links'), figure('neighbours')]}
      rows={sorted(graph.nodes, state.sort, format, (node) => node.name)}
      narrow={(row) => (
        <div className="row-narrow">
          <b>{row.name}</b>
          <span>{format.number(row.links)}</span>
        </div>
      )}
      sort={toDescriptor(state.sort)}
      onSort={(sort) => void change({ sort: fromDescriptor(sort, SORTS) })}
      selected={state.selected ?? null}
      onSelect={select}
      onOpen={select}
      empty={empty}
    />
  );
}

/** Every pair, also those the picture leaves out. */
export function EdgesTable({ handle: { state, change, look }, graph, empty }: Props) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const columns: ColumnSpec<NetEdge>[] = [
    {
      id: 'name',
      title: t('table.one'),
      sortable: true,
      isRowHeader: true,
      width: '2fr',
      render: (row) => row.from.name,
    },
    { id: 'other', title: t('table.other'), width: '2fr', render: (row) => row.to.name },
    {
      id: 'links',
      title: t('table.links'),
      sortable: true,
      numeric: true,
      width: 128,
      render: (row) => format.number(row.links),
    },
  ];
  return (
    <DataTable<NetEdge>
      label={t('table.edges')}
      columns={columns}
      rows={sorted(graph.edges, state.sort, format, (edge) => edge.from.name)}
      narrow={(row) => (
        <div className="row-narrow">
          <b>{format.list([row.from.name, row.to.name])}</b>
          <span>{format.number(row.links)}</span>
        </div>
      )}
      sort={toDescriptor(state.sort)}
      onSort={(sort) => void change({ sort: fromDescriptor(sort, SORTS) })}
      onOpen={(id) => void look({ selected: graph.edges.find((edge) => edge.id === id)?.from.id })}
      empty={empty}
    />
  );
}

interface Counted {
  readonly links: number;
  readonly neighbours?: number;
}

/** Equal ones stay by their links, as they came. */
function sorted<T extends Counted>(
  rows: readonly T[],
  sort: Sort,
  format: Format,
  nameOf: (row: T) => string,
): T[] {
  const direction = sort.startsWith('-') ? -1 : 1;
  const by: Record<string, (a: T, b: T) => number> = {
    links: (a, b) => a.links - b.links,
    neighbours: (a, b) => (a.neighbours ?? 0) - (b.neighbours ?? 0),
    name: (a, b) => format.compare(nameOf(a), nameOf(b)),
  };
  const compare = by[sort.replace('-', '')] ?? (() => 0);
  return [...rows].sort((a, b) => direction * compare(a, b));
}
