import { queryOptions } from '@tanstack/react-query';
import { type Api, unwrap } from '@/api';

import type { RecordKind } from '../words';

/** A record as it was, and the change that led there. */
export interface RecordVersion {
  readonly version: number;
  readonly at: string;
  readonly author: string;
  readonly mission?: string;
  readonly action: string;
  readonly reason?: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What was, stays as it was: no version is asked for twice. */
export const versionQuery = (api: Api, kind: RecordKind, id: string, version: number) =>
  queryOptions({
    queryKey: ['versions', kind, id, version],
    queryFn: ({ signal }) => read(api, kind, { params: { path: { id, version } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

type Asked = { params: { path: { id: string; version: number } }; signal: AbortSignal };

async function read(api: Api, kind: RecordKind, asked: Asked): Promise<RecordVersion> {
  if (kind === 'territories') return unwrap(api.GET('/territories/{id}/versions/{version}', asked));
  if (kind === 'actors') return unwrap(api.GET('/actors/{id}/versions/{version}', asked));
  if (kind === 'agreements') {
    const { record, plans, ...step } = await unwrap(api.GET('/agreements/{id}/versions/{version}', asked));
    // The plan that was written to then: an amendment in preparation, else the only one there was.
    const { contributions, schedule } = plans.at(-1) ?? {};
    return { ...step, record: { ...record, contributions, schedule } };
  }
  const { record, activities, ...step } = await unwrap(api.GET('/links/{id}/versions/{version}', asked));
  return { ...step, record: { ...record, activities } };
}
