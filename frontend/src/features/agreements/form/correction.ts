import { type AgreementDetail, type Api, changing, unwrap, type Versioned, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { AGREEMENTS } from '@/records/queries';
import { type AgreementValues, fromDetail, partiesDiffer, toPatch } from './values';

/** How an agreement is read again and written: facts and parties share one ETag, one after the other. */
export function correctionOf(api: Api, id: string): Corrected<AgreementDetail, AgreementValues> {
  const path = { id };
  const read = () => versioned(api.GET('/agreements/{id}', { params: { path } }));
  return {
    queryKey: AGREEMENTS,
    read,
    latest: () => unwrap(api.GET('/agreements/{id}/history', { params: { path, query: { limit: 1 } } })),
    toValues: fromDetail,
    send: async ({ base, values, etag, reason }, onStep) => {
      let now: Versioned<AgreementDetail> | undefined;
      const params = () => ({ path, header: changing(now?.etag ?? etag, reason) });
      const body = toPatch(base, values);
      if (Object.keys(body).length > 0) {
        const headers = { 'Content-Type': 'application/merge-patch+json' };
        now = await versioned(api.PATCH('/agreements/{id}', { params: params(), body, headers }));
        onStep(now);
      }
      if (partiesDiffer(base, values)) {
        now = await versioned(
          api.PUT('/agreements/{id}/parties', { params: params(), body: values.parties }),
        );
        onStep(now);
      }
      return now ?? read();
    },
  };
}
