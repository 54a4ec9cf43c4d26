import { useEffect, useRef, useState } from 'react';
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
  const { bbox, ...others } = filters;
  const key = JSON.stringify(others);
  const isFiltered = activeFilters(filters).length > 0;
  const settled = useRef(hasView || bbox !== undefined ? key : undefined);
  const [focus, setFocus] = useState<Bounds>();
  useEffect(() => {
    if (!points || settled.current === key) return;
    const isFirst = settled.current === undefined;
    settled.current = key;
    if (isFirst && !isFiltered) return; // the whole world is what the map opens with
    setFocus(boundsOf(points.features.map((feature) => feature.geometry.coordinates)));
  }, [points, key, isFiltered]);
  return focus;
}
