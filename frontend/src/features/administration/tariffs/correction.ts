import { type Api, changing, type Tariff, versioned } from '@/api';
import type { Corrected } from '@/forms/record/useCorrection';
import { TARIFFS } from '../queries';
import { fromTariff, type TariffValues, toPatch } from './values';

/** How a tariff is read again and written. */
export function correctionOf(api: Api, id: string): Corrected<Tariff, TariffValues> {
  const path = { id };
  const read = () => versioned(api.GET('/tariffs/{id}', { params: { path } }));
  return {
    queryKey: TARIFFS,
    read,
    toValues: fromTariff,
    send: ({ base, values, etag, reason }) => {
      const body = toPatch(base, values);
      if (Object.keys(body).length === 0) return read();
      const headers = { 'Content-Type': 'application/merge-patch+json' };
      const params = { path, header: changing(etag, reason) };
      return versioned(api.PATCH('/tariffs/{id}', { params, body, headers }));
    },
  };
}
