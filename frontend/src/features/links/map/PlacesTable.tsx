import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ProblemState } from '@/forms';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { fromDescriptor, toDescriptor } from '@/list/sorting';
import type { ListStateHandle } from '@/list/useListState';
import { useCountries } from '@/records/useCountries';
import { EmptyState, Skeleton } from '@/ui/States';
import type { ColumnSpec } from '@/ui/table/columns';
import { DataTable } from '@/ui/table/DataTable';
import type { DrawnLinks } from '../arcs/arcSet';
import type { Arcs } from '../arcs/useArcs';
import { type MapState, PLACE_SORTS, type PlaceSort } from './search';

interface Props {
  readonly handle: ListStateHandle<MapState>;
  readonly arcs: Arcs;
}

interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly links: number;
}

/** The points of the map as rows. */
export function PlacesTable({ handle: { state, change, look }, arcs: { found, drawn } }: Props) {
  const { t } = useTranslation('map');
  const format = useFormat();
  const { nameOf } = useCountries();
  const navigate = useNavigate();
  const rows = useMemo(
    () => placeRows(drawn, nameOf).sort(byPlaceSort(state.placeSort, format)),
    [drawn, nameOf, state.placeSort, format],
  );
  const columns: ColumnSpec<PlaceRow>[] = [
    {
      id: 'name',
      title: t('places.name'),
      sortable: true,
      isRowHeader: true,
      width: '3fr',
      render: (row) => row.name,
    },
    { id: 'country', title: t('places.country'), sortable: true, width: '2fr', render: (row) => row.country },
    {
      id: 'links',
      title: t('places.links'),
      sortable: true,
      numeric: true,
      width: 120,
      render: (row) => format.number(row.links),
    },
  ];
  if (found.isError)
    return <ProblemState error={found.error} title={t('failed')} onRetry={() => void found.refetch()} />;
  return (
    <DataTable<PlaceRow>
      label={t('places.label')}
      columns={columns}
      rows={rows}
      narrow={(row) => (
        <div className="row-narrow">
          <b>{row.name}</b>
          <span>{format.number(row.links)}</span>
          <span className="meta">{row.country}</span>
        </div>
      )}
      sort={toDescriptor(state.placeSort)}
      onSort={(sort) => void change({ placeSort: fromDescriptor(sort, PLACE_SORTS) })}
      selected={state.place ?? null}
      onSelect={(place) => void look({ place: place ?? undefined })}
      onOpen={(id) => void navigate({ to: '/actors/$id', params: { id } })}
      empty={
        found.isPending ? <Skeleton rows={8} label={t('loading')} /> : <EmptyState title={t('nothing')} />
      }
    />
  );
}

function placeRows(drawn: DrawnLinks | undefined, countryName: (code: string) => string): PlaceRow[] {
  return [...(drawn?.linksOf ?? [])].flatMap(([id, links]) => {
    const place = drawn?.placeOf.get(id);
    // Those of a link whose other partner has no place stand on no arc.
    return place && links.length > 0
      ? [{ id, name: place.name, country: countryName(place.country), links: links.length }]
      : [];
  });
}

function byPlaceSort(sort: PlaceSort, format: Format) {
  const direction = sort.startsWith('-') ? -1 : 1;
  return (a: PlaceRow, b: PlaceRow): number => {
    const byName = format.compare(a.name, b.name);
    if (sort.endsWith('links')) return direction * (a.links - b.links) || byName;
    if (sort.endsWith('country')) return direction * format.compare(a.country, b.country) || byName;
    return direction * byName;
  };
}
