import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useApi } from '@/api';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import { ATLANTIC, type Bounds, formatBounds, type Mark, WorldMap } from '@/map';
import { Button } from '@/ui/Button';
import { toQuery } from '../filters';
import { shapeQuery, territoryPointsQuery, territoryQuery } from '../queries';
import type { ListStateHandle } from './useListState';
import { useMapFocus } from './useMapFocus';

interface Props extends ListStateHandle {
  readonly hovered: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}

/** The same rows as the table, as points. */
export function MapPane({ state, change, look, hovered, onHover }: Props) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { homeCountry } = useConfig();
  const api = useApi();
  const { filters, selected } = state;
  const points = useQuery(territoryPointsQuery(api, toQuery(filters)));
  const chosen = useQuery({ ...territoryQuery(api, selected ?? ''), enabled: selected !== undefined });
  const outline = useQuery({
    ...shapeQuery(api, selected ?? ''),
    enabled: chosen.data?.data.hasShape === true,
  });
  const [moved, setMoved] = useState<Bounds>();
  const opening = useRef(state.view ?? ATLANTIC);
  const focus = useMapFocus(points.data, filters, state.view !== undefined);
  const marks = useMarks(points.data, chosen.data?.data, hovered);
  const count = points.data?.features.length;

  return (
    <WorldMap
      home={homeCountry}
      view={opening.current}
      title={t('map.title', {
        points: format.number(count ?? 0),
        chosen: chosen.data?.data.name ?? t('map.none'),
      })}
      points={points.data}
      marks={marks}
      outline={outline.data}
      countries={filters.country}
      focus={focus}
      onMove={(view, bounds) => {
        setMoved(bounds);
        look({ view });
      }}
      onHover={onHover}
      onSelect={(ids) => look({ selected: nextOf(ids, selected) })}
      waiting={t('map.loading')}
    >
      {moved && (
        <div className="territory-search-here">
          <Button onPress={() => change({ filters: { ...filters, bbox: formatBounds(moved) } })}>
            {t('map.searchHere')}
          </Button>
        </div>
      )}
      {points.isError && <p className="territory-map-note">{t('map.failed')}</p>}
      {points.isFetching && <p className="territory-map-note">{t('map.loading')}</p>}
    </WorldMap>
  );
}

/** A city and its province may share one point: pressing again goes to the next of them. */
export function nextOf(ids: readonly string[], selected: string | undefined): string | undefined {
  return ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
}

type Chosen = { id: string; name: string; point?: { latitude: number; longitude: number } };

function useMarks(
  points:
    | { features: { properties: { id: string; name: string }; geometry: { coordinates: number[] } }[] }
    | undefined,
  chosen: Chosen | undefined,
  hovered: string | undefined,
): Mark[] {
  const pointed = useMemo(
    () =>
      hovered === undefined
        ? undefined
        : points?.features.find((feature) => feature.properties.id === hovered),
    [points, hovered],
  );
  return useMemo(() => {
    const marks: Mark[] = [];
    const [longitude, latitude] = pointed?.geometry.coordinates ?? [];
    if (
      pointed &&
      longitude !== undefined &&
      latitude !== undefined &&
      pointed.properties.id !== chosen?.id
    ) {
      marks.push({
        id: pointed.properties.id,
        label: pointed.properties.name,
        latitude,
        longitude,
        chosen: false,
      });
    }
    if (chosen?.point) marks.push({ id: chosen.id, label: chosen.name, ...chosen.point, chosen: true });
    return marks;
  }, [pointed, chosen]);
}
