import { useMemo } from 'react';
import type { TerritoryDetail } from '@/api';
import type { Mark } from '@/map';
import type { TerritoryPoints } from '../queries';

/** The chosen territory and the one under the pointer; those on the map already need no further question. */
export function useMarks(
  points: TerritoryPoints | undefined,
  selected: string | undefined,
  whole: TerritoryDetail | undefined,
  hovered: string | undefined,
): Mark[] {
  const chosen = useMemo(
    () => markOf(points, selected, true) ?? markOfWhole(whole, selected),
    [points, selected, whole],
  );
  const pointed = useMemo(
    () => (hovered === selected ? undefined : markOf(points, hovered, false)),
    [points, hovered, selected],
  );
  return useMemo(() => [pointed, chosen].filter((mark) => mark !== undefined), [pointed, chosen]);
}

function markOf(
  points: TerritoryPoints | undefined,
  id: string | undefined,
  chosen: boolean,
): Mark | undefined {
  const found =
    id === undefined ? undefined : points?.features.find((feature) => feature.properties.id === id);
  const [longitude, latitude] = found?.geometry.coordinates ?? [];
  if (!found || longitude === undefined || latitude === undefined) return undefined;
  return { id: found.properties.id, label: found.properties.name, latitude, longitude, chosen };
}

/** One that the filters hide is still marked where it is. */
function markOfWhole(whole: TerritoryDetail | undefined, selected: string | undefined): Mark | undefined {
  if (!whole?.point || whole.id !== selected) return undefined;
  return { id: whole.id, label: whole.name, ...whole.point, chosen: true };
}
