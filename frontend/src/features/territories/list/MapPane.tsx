import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '@/api';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import type { ListStateHandle } from '@/list/useListState';
import { useSettled } from '@/list/useSettled';
import { ATLANTIC, type Bounds, formatBounds, nextOf, WorldMap } from '@/map';
import { territoryQuery } from '@/records/queries';
import { Button } from '@/ui/Button';
import { toQuery } from '../filters';
import { shapeQuery, territoryPointsQuery } from '../queries';
import type { ListState } from '../search';
import { useMapFocus } from './useMapFocus';
import { useMarks } from './useMarks';

export interface MapPaneProps {
  readonly handle: ListStateHandle<ListState>;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly hovered: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}

/** The same rows as the table, as points. */
export function MapPane({ handle, selected, onSelect, hovered, onHover }: MapPaneProps) {
  const { state, change, look } = handle;
  const { t } = useTranslation('territories');
  const { t: mapText } = useTranslation('map');
  const format = useFormat();
  const { homeCountry } = useConfig();
  const api = useApi();
  const { filters } = state;
  const points = useQuery(territoryPointsQuery(api, toQuery(filters)));
  const settled = useSettled(selected);
  const whole = useQuery({ ...territoryQuery(api, settled ?? ''), enabled: settled !== undefined }).data
    ?.data;
  const chosen = settled === selected ? whole : undefined;
  const outline = useQuery({ ...shapeQuery(api, settled ?? ''), enabled: chosen?.hasShape === true });
  const [moved, setMoved] = useState<Bounds>();
  const opening = useRef(state.view ?? ATLANTIC);
  const focus = useMapFocus(points.data, filters, state.view !== undefined);
  const marks = useMarks(points.data, selected, chosen, hovered);
  const count = points.data?.features.length;

  return (
    <WorldMap
      home={homeCountry}
      view={opening.current}
      title={t('map.title', {
        points: format.number(count ?? 0),
        chosen: marks.find((mark) => mark.chosen)?.label ?? chosen?.name ?? t('map.none'),
      })}
      points={points.data}
      marks={marks}
      outline={chosen?.hasShape ? outline.data : undefined}
      countries={filters.country}
      focus={focus}
      onMove={(view, bounds) => {
        setMoved(bounds);
        void look({ view });
      }}
      onHover={onHover}
      onSelect={(ids) => onSelect(nextOf(ids, selected))}
    >
      {moved && (
        <div className="territory-search-here">
          <Button onPress={() => void change({ filters: { ...filters, bbox: formatBounds(moved) } })}>
            {t('map.searchHere')}
          </Button>
        </div>
      )}
      {points.isError && <p className="map-note">{t('map.failed')}</p>}
      {points.isFetching && <p className="map-note">{mapText('loading')}</p>}
    </WorldMap>
  );
}
