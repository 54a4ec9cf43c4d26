import { useEffect, useRef, useState } from 'react';
import { type Bounds, boundsOf } from '@/map';
import { activeFilters, type Filters } from '../filters';
import type { DrawnLinks } from './arcSet';

/** Where the map should look: at what the filters leave, whenever they change. A view of the address is kept. */
export function useArcFocus(
  drawn: DrawnLinks | undefined,
  filters: Filters,
  hasView: boolean,
): Bounds | undefined {
  const key = JSON.stringify(filters);
  const isFiltered = activeFilters(filters).length > 0;
  const settled = useRef(hasView ? key : undefined);
  const [focus, setFocus] = useState<Bounds>();
  useEffect(() => {
    if (!drawn || settled.current === key) return;
    const isFirst = settled.current === undefined;
    settled.current = key;
    if (isFirst && !isFiltered) return; // the whole world is what the map opens with
    setFocus(boundsOf(drawn.set.places.map(({ longitude, latitude }) => [longitude, latitude])));
  }, [drawn, key, isFiltered]);
  return focus;
}
