import { type Api, type Call, changing, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { CALLS } from '../queries';
import { type CapsValues, fromCaps, toCaps } from './values';

/** How the rules of a call are read again and written: as the one list they are. */
export function correctionOf(api: Api, id: string): Corrected<Call, CapsValues> {
  const path = { id };
  return {
    queryKey: CALLS,
    read: () => versioned(api.GET('/calls/{id}', { params: { path } })),
    toValues: ({ caps }) => fromCaps(caps),
    send: ({ values, etag, reason }) => {
      const params = { path, header: changing(etag, reason) };
      return versioned(api.PUT('/calls/{id}/caps', { params, body: toCaps(values) }));
    },
  };
}
