import { useMemo, useRef } from 'react';
import { type Bounds, boundsOf } from '@/map';
import { activeFilters, type Filters } from '../filters';
import type { TerritoryPoints } from '../queries';

/**
 * Where the map should look: at what the filters leave, whenever they change. A view that came with the
 * address is kept, and so is the one the reader searches in.
 */
export function useMapFocus(
  points: TerritoryPoints | undefined,
  filters: Filters,
  hasView: boolean,
): Bounds | undefined {
  const { bbox: _, ...others } = filters;
  const key = JSON.stringify(others);
  const settled = useRef(hasView || filters.bbox !== undefined ? key : undefined);
  return useMemo(() => {
    if (!points || settled.current === key) return undefined;
    const isFirst = settled.current === undefined;
    settled.current = key;
    if (isFirst && activeFilters(filters).length === 0) return undefined;
    return boundsOf(points.features.map((feature) => feature.geometry.coordinates));
  }, [points, key, filters]);
}
