import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type TerritoryDetail, useApi } from '@/api';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import { ATLANTIC, boundsOf, type Mark, WorldMap } from '@/map';
import { Panel } from '@/ui/Page';
import { shapeQuery } from '../queries';
import { positionsOf } from './positions';

/** Shape or point on the map, and the coordinates in figures. */
export function PlacePanel({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const { homeCountry } = useConfig();
  const { id, name, point, hasShape, country } = territory;
  const shape = useQuery({ ...shapeQuery(useApi(), id), enabled: hasShape });
  const countries = useMemo(() => [country], [country]);
  const marks = useMemo<Mark[]>(
    () => (point ? [{ id, label: name, ...point, chosen: true }] : []),
    [id, name, point],
  );
  const focus = useMemo(
    () => (shape.data ? boundsOf(positionsOf(shape.data.geometry)) : undefined),
    [shape.data],
  );
  if (!point && !hasShape) {
    return (
      <Panel title={t('detail.where')}>
        <p className="meta">{t('detail.noPlace')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t('detail.where')} aside={point && <Coordinates {...point} />}>
      <div className="territory-place">
        <WorldMap
          home={homeCountry}
          view={point ? { ...point, zoom: 5 } : ATLANTIC}
          title={t('map.of', { name })}
          marks={marks}
          outline={shape.data}
          countries={countries}
          focus={focus}
        />
      </div>
    </Panel>
  );
}

function Coordinates({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const side = (value: number, negative: 'south' | 'west', positive: 'north' | 'east') => {
    const figure = format.number(Math.abs(value), { maximumFractionDigits: 4 });
    return `${figure}° ${t(`unit.${value < 0 ? negative : positive}`)}`;
  };
  return <>{[side(latitude, 'south', 'north'), side(longitude, 'west', 'east')].join(', ')}</>;
}
