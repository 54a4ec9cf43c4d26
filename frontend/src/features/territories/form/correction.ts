import { type Api, changing, type TerritoryDetail, unwrap, type Versioned, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { TERRITORIES } from '@/records/queries';
import { fromDetail, identifiersDiffer, type TerritoryValues, toIdentifiers, toPatch } from './values';

/** How a territory is read again and written: scalars and codes are two resources that share one ETag. */
export function correctionOf(api: Api, id: string): Corrected<TerritoryDetail, TerritoryValues> {
  const path = { id };
  const read = () => versioned(api.GET('/territories/{id}', { params: { path } }));
  return {
    queryKey: TERRITORIES,
    read,
    latest: () => unwrap(api.GET('/territories/{id}/history', { params: { path, query: { limit: 1 } } })),
    toValues: fromDetail,
    send: async ({ base, values, etag, reason }, onStep) => {
      const patch = toPatch(base, values);
      let now: Versioned<TerritoryDetail> | undefined;
      if (Object.keys(patch).length > 0) {
        now = await versioned(
          api.PATCH('/territories/{id}', {
            params: { path, header: changing(etag, reason) },
            body: patch,
            headers: { 'Content-Type': 'application/merge-patch+json' },
          }),
        );
        onStep(now);
      }
      if (identifiersDiffer(base, values)) {
        const header = changing(now?.etag ?? etag, reason);
        now = await versioned(
          api.PUT('/territories/{id}/identifiers', { params: { path, header }, body: toIdentifiers(values) }),
        );
      }
      return now ?? read();
    },
  };
}
