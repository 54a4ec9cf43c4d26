import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { unwrap, useApi } from '@/api';
import { useImport, useImportAddress } from '../page/context';
import { placePagesQuery, placesKey } from '../queries';

const NEAR_THE_END = 5;

/** The work list and the place in hand: the one the address names, else the first that waits. */
export function usePlaces() {
  const api = useApi();
  const { data } = useImport();
  const { search, look } = useImportAddress();
  const pages = useInfiniteQuery(
    placePagesQuery(api, data.id, { outcome: search.wait, isDecided: search.decided ?? false }),
  );
  const places = useMemo(() => pages.data?.pages.flatMap(({ items }) => items) ?? [], [pages.data]);
  const listed = places.find(({ place }) => place === search.place);
  const { place: wanted } = search;
  // The address may name one further down than has been loaded.
  const apart = useQuery({
    queryKey: [...placesKey(data.id), 'one', wanted],
    queryFn: async ({ signal }) => {
      const query = { from: wanted ?? 0, limit: 1 };
      const path = { id: data.id };
      const { items } = await unwrap(api.GET('/imports/{id}/places', { params: { path, query }, signal }));
      return items.find(({ place }) => place === wanted) ?? null;
    },
    enabled: wanted !== undefined && pages.isSuccess && !listed,
  });
  const current =
    listed ?? apart.data ?? (wanted === undefined ? places.find(({ decision }) => !decision) : undefined);
  const index = places.findIndex(({ place }) => place === current?.place);

  const { hasNextPage, isFetching, fetchNextPage } = pages;
  const isNearTheEnd = index >= places.length - NEAR_THE_END;
  useEffect(() => {
    if (isNearTheEnd && hasNextPage && !isFetching) void fetchNextPage();
  }, [isNearTheEnd, hasNextPage, isFetching, fetchNextPage]);

  /** Whether the place that comes shall have the focus: it came by a key or a button, not by walking the list. */
  const wantsFocus = useRef(false);
  const goTo = (place: number | undefined, withFocus: boolean) => {
    wantsFocus.current = withFocus;
    look({ ...search, place });
  };
  const step = (by: 1 | -1) => {
    const next = places[Math.max(0, index + by)];
    if (next) goTo(next.place, true);
  };
  return { pages, places, current, index, goTo, step, wantsFocus };
}

export type PlacesHandle = ReturnType<typeof usePlaces>;
