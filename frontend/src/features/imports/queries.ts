import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import {
  type Api,
  type Import,
  type ImportKind,
  type ImportOutcome,
  type ImportPlaceOutcome,
  type ImportState,
  unwrap,
  type Versioned,
  versioned,
} from '@/api';
import { IMPORTS, isRunning } from '@/records/imports';
import { WAITING } from './states';

const EVERY_MS = 1000;
const PAGE = 200;

/** While the server works on any of them, they are asked for again; not while nobody looks at the page. */
export const importPagesQuery = (api: Api, filter: { state?: ImportState; kind?: ImportKind }) =>
  infiniteQueryOptions({
    queryKey: [...IMPORTS, 'list', filter],
    queryFn: ({ pageParam, signal }) => {
      const { state, kind } = filter;
      const query = {
        ...(state && { state: [state] }),
        ...(kind && { kind: [kind] }),
        limit: 50,
        ...(pageParam && { cursor: pageParam }),
      };
      return unwrap(api.GET('/imports', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some((item) => isRunning(item.state))) ? 2 * EVERY_MS : false,
  });

/** An answer with its ETag; the version says the same where an answer came without. */
export async function versionedImport(
  call: Parameters<typeof versioned<Import>>[0],
): Promise<Versioned<Import>> {
  const { data, etag } = await versioned<Import>(call);
  return { data, etag: etag || `"${data.version}"` };
}

export const importQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...IMPORTS, 'one', id],
    queryFn: ({ signal }) => versionedImport(api.GET('/imports/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state: { data } }) => (data && isRunning(data.data.state) ? EVERY_MS : false),
  });

/** What may be filled in for each kind: the same until the next release. */
export const kindsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...IMPORTS, 'kinds'],
    queryFn: ({ signal }) => unwrap(api.GET('/imports/kinds', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export interface RowsFilter {
  readonly outcome: ImportOutcome | undefined;
  readonly reason: string | undefined;
  readonly place: number | undefined;
  /** The row to start at. */
  readonly from: number | undefined;
}

/** Everything read from one import's file: dropped when it is read anew, or when somebody decides. */
export const partsKey = (id: string) => [...IMPORTS, 'parts', id] as const;

export const rowsKey = (id: string) => [...partsKey(id), 'rows'] as const;
export const placesKey = (id: string) => [...partsKey(id), 'places'] as const;

export const rowPagesQuery = (api: Api, id: string, { outcome, reason, place, from }: RowsFilter) =>
  infiniteQueryOptions({
    queryKey: [...rowsKey(id), outcome, reason, place, from],
    queryFn: ({ pageParam, signal }) => {
      const query = {
        ...(outcome && { outcome: [outcome] }),
        ...(reason && { reason }),
        ...(place !== undefined && { place }),
        ...(pageParam !== undefined && { from: pageParam }),
        limit: PAGE,
      };
      return unwrap(api.GET('/imports/{id}/rows', { params: { path: { id }, query }, signal }));
    },
    initialPageParam: from,
    getNextPageParam: (page) => page.next,
  });

export interface PlacesFilter {
  /** One, or those that wait, the doubtful first. */
  readonly outcome: ImportPlaceOutcome | undefined;
  readonly isDecided: boolean;
}

interface PlacesAt {
  readonly step: number;
  readonly from: number | undefined;
}

/**
 * One work list out of several filters of the API, which takes one outcome at a time: page after page of the first,
 * then of the next.
 */
export const placePagesQuery = (api: Api, id: string, { outcome, isDecided }: PlacesFilter) => {
  const steps = outcome ? [outcome] : isDecided ? [undefined] : WAITING;
  const first: PlacesAt = { step: 0, from: undefined };
  return infiniteQueryOptions({
    queryKey: [...placesKey(id), outcome, isDecided],
    queryFn: async ({ pageParam, signal }) => {
      for (let { step, from }: PlacesAt = pageParam; ; step++, from = undefined) {
        const wanted = steps[step];
        const query = {
          ...(wanted && { outcome: [wanted] }),
          decided: isDecided,
          ...(from !== undefined && { from }),
          limit: PAGE,
        };
        const page = await unwrap(
          api.GET('/imports/{id}/places', { params: { path: { id }, query }, signal }),
        );
        const isLast = step + 1 >= steps.length;
        if (page.items.length === 0 && page.next === undefined && !isLast) continue;
        const next =
          page.next !== undefined ? { step, from: page.next } : { step: step + 1, from: undefined };
        return { items: page.items, next: page.next === undefined && isLast ? undefined : next };
      }
    },
    initialPageParam: first,
    getNextPageParam: (page): PlacesAt | undefined => page.next,
    // Decisions are written into the list as they are made; it stays as it is under one's hands.
    staleTime: Number.POSITIVE_INFINITY,
  });
};

export async function reportFile(api: Api, id: string, mediaType: string): Promise<Blob> {
  const answer = await unwrap(
    api.GET('/imports/{id}/report', {
      params: { path: { id } },
      headers: { Accept: mediaType },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}

export async function originalFile(api: Api, id: string): Promise<Blob> {
  const answer = await unwrap(
    api.GET('/imports/{id}/file', {
      params: { path: { id } },
      headers: { Accept: 'application/octet-stream, */*' },
      parseAs: 'blob',
    }),
  );
  return answer as unknown as Blob;
}
