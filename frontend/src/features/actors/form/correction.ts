import { type ActorDetail, type Api, changing, unwrap, type Versioned, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { ACTORS } from '@/records/queries';
import { type ActorValues, competencesDiffer, coversDiffer, fromDetail, toCovers, toPatch } from './values';

/** How an actor is read again and written: three resources that share one ETag, one after the other. */
export function correctionOf(api: Api, id: string): Corrected<ActorDetail, ActorValues> {
  const path = { id };
  const read = () => versioned(api.GET('/actors/{id}', { params: { path } }));
  return {
    queryKey: ACTORS,
    read,
    latest: () => unwrap(api.GET('/actors/{id}/history', { params: { path, query: { limit: 1 } } })),
    toValues: fromDetail,
    send: async ({ base, values, etag, reason }, onStep) => {
      let now: Versioned<ActorDetail> | undefined;
      const params = () => ({ path, header: changing(now?.etag ?? etag, reason) });
      const patch = toPatch(base, values);
      if (Object.keys(patch).length > 0) {
        const headers = { 'Content-Type': 'application/merge-patch+json' };
        now = await versioned(api.PATCH('/actors/{id}', { params: params(), body: patch, headers }));
        onStep(now);
      }
      if (coversDiffer(base, values)) {
        const body = toCovers(values);
        now = await versioned(api.PUT('/actors/{id}/covers', { params: params(), body }));
        onStep(now);
      }
      if (competencesDiffer(base, values)) {
        // Left out, they are unknown.
        const body = values.competences ? { themes: values.competences } : {};
        now = await versioned(api.PUT('/actors/{id}/competences', { params: params(), body }));
      }
      return now ?? read();
    },
  };
}
