import type { TerritoryDetail, TerritoryEvent } from '@/api';

type Predecessor = TerritoryDetail['predecessors'][number];

export type Moment =
  | { readonly kind: 'event'; readonly key: string; readonly date: string; readonly event: TerritoryEvent }
  | { readonly kind: 'origin'; readonly key: string; readonly date: string; readonly from: Predecessor };

/** Its own events and those that brought other territories into it, latest first. */
export function timelineOf({
  events,
  predecessors,
}: Pick<TerritoryDetail, 'events' | 'predecessors'>): Moment[] {
  const own = events.map((event): Moment => ({ kind: 'event', key: event.id, date: event.date, event }));
  const origins = predecessors.map(
    (from): Moment => ({ kind: 'origin', key: `from ${from.id}`, date: from.date, from }),
  );
  return [...own, ...origins].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
