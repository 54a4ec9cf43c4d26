import { useTranslation } from '@/i18n';
import { useImportName, useTerritoryName } from '@/records/filterChoices';
import { useCountries } from '@/records/useCountries';
import type { Chip } from '@/ui/Chips';
import { activeFilters, type FilterName, type Filters } from '../filters';

export function useFilterChips(filters: Filters): Chip[] {
  const { t } = useTranslation(['records', 'common']);
  const { nameOf } = useCountries();
  const within = useTerritoryName(filters.within);
  const imported = useImportName(filters.import);
  const values: Record<FilterName, () => string> = {
    q: () => `“${filters.q}”`,
    type: () => filters.type.map((type) => t(`common:actorType.${type}`)).join(', '),
    country: () => filters.country.map(nameOf).join(', '),
    within: () => within ?? '…',
    status: () => filters.status.map((status) => t(`common:actorStatus.${status}`)).join(', '),
    import: () => imported ?? '…',
  };
  return activeFilters(filters).map((id) => ({ id, field: t(`records:filter.${id}`), value: values[id]() }));
}
