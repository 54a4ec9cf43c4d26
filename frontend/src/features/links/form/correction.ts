import { type Api, changing, type LinkDetail, unwrap, type Versioned, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { LINKS } from '@/records/queries';
import {
  fromDetail,
  type LinkValues,
  modalitiesDiffer,
  offersIn,
  participantsDiffer,
  themesDiffer,
  toParticipants,
  toPatch,
} from './values';

/** How a link is read again and written: four resources that share one ETag, one after the other. */
export function correctionOf(api: Api, id: string): Corrected<LinkDetail, LinkValues> {
  const path = { id };
  const read = () => versioned(api.GET('/links/{id}', { params: { path } }));
  return {
    queryKey: LINKS,
    read,
    latest: () => unwrap(api.GET('/links/{id}/history', { params: { path, query: { limit: 1 } } })),
    toValues: fromDetail,
    send: async ({ base, values, etag, reason }, onStep) => {
      let now: Versioned<LinkDetail> | undefined;
      const params = () => ({ path, header: changing(now?.etag ?? etag, reason) });
      const step = async (answer: Promise<Versioned<LinkDetail>>) => {
        now = await answer;
        onStep(now);
      };
      const body = toPatch(base, values);
      if (Object.keys(body).length > 0) {
        const headers = { 'Content-Type': 'application/merge-patch+json' };
        await step(versioned(api.PATCH('/links/{id}', { params: params(), body, headers })));
      }
      let themes = values.themes;
      let before = base.themes;
      if (participantsDiffer(base, values)) {
        const after = await versioned(
          api.PUT('/links/{id}/participants', { params: params(), body: toParticipants(values) }),
        );
        await step(Promise.resolve(after));
        themes = offersIn(after.data, values);
        before = fromDetail(after.data).themes;
      }
      if (themesDiffer(before, themes))
        await step(versioned(api.PUT('/links/{id}/themes', { params: params(), body: themes })));
      if (modalitiesDiffer(base, values))
        await step(
          versioned(api.PUT('/links/{id}/modalities', { params: params(), body: values.modalities })),
        );
      return now ?? read();
    },
  };
}
