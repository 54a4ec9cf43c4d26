import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useActorName, useTerritoryName } from '@/records/filterChoices';
import { linkQuery } from '@/records/queries';
import { useCountries } from '@/records/useCountries';
import type { Chip } from '@/ui/Chips';
import { activeFilters, type FilterName, type Filters } from '../filters';
import { callsQuery } from '../queries';

export function useFilterChips(filters: Filters): Chip[] {
  const { t } = useTranslation(['agreements', 'records']);
  const format = useFormat();
  const { nameOf } = useCountries();
  const within = useTerritoryName(filters.within);
  const party = useActorName(filters.actor);
  const { link: linkId, call: callId, signedFrom, signedTo } = filters;
  const api = useApi();
  const link = useQuery({ ...linkQuery(api, linkId ?? ''), enabled: linkId !== undefined });
  const calls = useQuery({ ...callsQuery(api), enabled: callId !== undefined });
  const values: Record<FilterName, () => string> = {
    q: () => `“${filters.q}”`,
    country: () => filters.country.map(nameOf).join(', '),
    within: () => within ?? '…',
    actor: () => party ?? '…',
    link: () => link.data?.data.title ?? '…',
    call: () => calls.data?.find(({ id }) => id === callId)?.code ?? '…',
    state: () => filters.state.map((state) => t(`agreements:state.${state}`)).join(', '),
    currency: () => filters.currency.join(', '),
    signedFrom: () => (signedFrom ? format.date(signedFrom) : ''),
    signedTo: () => (signedTo ? format.date(signedTo) : ''),
  };
  const field = (id: FilterName) =>
    id === 'q' || id === 'country' || id === 'within'
      ? t(`records:filter.${id}`)
      : t(`agreements:filter.${id}`);
  return activeFilters(filters).map((id) => ({ id, field: field(id), value: values[id]() }));
}
