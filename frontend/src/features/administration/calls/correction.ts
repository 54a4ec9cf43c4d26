import { type Api, type Call, changing, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { CALLS } from '../queries';
import { type CallValues, fromCall, toPatch } from './values';

/** How the facts of a call are read again and written. */
export function correctionOf(api: Api, id: string): Corrected<Call, CallValues> {
  const path = { id };
  const read = () => versioned(api.GET('/calls/{id}', { params: { path } }));
  return {
    queryKey: CALLS,
    read,
    toValues: fromCall,
    send: ({ base, values, etag, reason }) => {
      const body = toPatch(base, values);
      if (Object.keys(body).length === 0) return read();
      const headers = { 'Content-Type': 'application/merge-patch+json' };
      const params = { path, header: changing(etag, reason) };
      return versioned(api.PATCH('/calls/{id}', { params, body, headers }));
    },
  };
}
