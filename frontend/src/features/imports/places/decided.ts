import type { InfiniteData } from '@tanstack/react-query';
import type { ImportPlace, ImportPlaceDecision, ImportTerritoryDraft } from '@/api';

export type What = 'CHOOSE' | 'FIRST' | 'CREATE' | 'SKIP' | 'UNDO';

export interface Decision {
  readonly what: What;
  readonly territory?: string;
  readonly create?: ImportTerritoryDraft;
}

interface PlacePage {
  readonly items: ImportPlace[];
}

/** Whether a decision makes sense for a place: the first of no candidates is nobody. */
export function mayBe(place: ImportPlace, what: What): boolean {
  if (what === 'FIRST') return place.candidates.length > 0;
  if (what === 'CREATE') return place.offer != null;
  return what !== 'UNDO' || place.decision != null;
}

/** The place as it stands after a decision, before the server has answered. */
export function decided(
  place: ImportPlace,
  decision: Decision,
  stamp: { author: string; at: string },
): ImportPlace {
  const { decision: _, ...open } = place;
  const outcome = outcomeOf(place, decision, stamp);
  return outcome ? { ...open, decision: outcome } : open;
}

function outcomeOf(
  { candidates, offer }: ImportPlace,
  { what, territory, create }: Decision,
  stamp: { author: string; at: string },
): ImportPlaceDecision | undefined {
  if (what === 'UNDO') return undefined;
  if (what === 'SKIP') return { what, ...stamp };
  const made = create ?? offer;
  if (what === 'CREATE') return { what, ...(made && { create: made }), ...stamp };
  const chosen = territory ?? candidates[0]?.territory;
  return { what: 'CHOOSE', ...(chosen && { territory: chosen }), ...stamp };
}

/** The loaded pages with some places decided; the others stay the objects they are. */
export function withDecisions<Data extends InfiniteData<PlacePage> | undefined>(
  data: Data,
  places: ReadonlySet<number>,
  change: (place: ImportPlace) => ImportPlace,
): Data {
  if (!data) return data;
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.map((place) => (places.has(place.place) ? change(place) : place)),
  }));
  return { ...data, pages };
}

/** The next one nobody decided yet, after this one or else from the top. */
export function nextOpen(places: readonly ImportPlace[], current: number): ImportPlace | undefined {
  const at = places.findIndex(({ place }) => place === current);
  const inOrder = [...places.slice(at + 1), ...places.slice(0, Math.max(at, 0))];
  return inOrder.find((place) => place.decision == null && place.place !== current);
}
