import { useFormat, useTranslation } from '@/i18n';
import { useActorName, useImportName, useTerritoryName } from '@/records/filterChoices';
import { useCountries } from '@/records/useCountries';
import { useThemes } from '@/records/useThemes';
import type { Chip } from '@/ui/Chips';
import { activeFilters, type FilterName, type Filters } from '../filters';

export function useFilterChips(filters: Filters): Chip[] {
  const { t } = useTranslation(['links', 'records', 'common']);
  const format = useFormat();
  const { nameOf } = useCountries();
  const { nameOf: themeName } = useThemes();
  const within = useTerritoryName(filters.within);
  const { startedFrom, startedTo } = filters;
  const participant = useActorName(filters.actor);
  const imported = useImportName(filters.import);
  const values: Record<FilterName, () => string> = {
    q: () => `“${filters.q}”`,
    country: () => filters.country.map(nameOf).join(', '),
    within: () => within ?? '…',
    actor: () => participant ?? '…',
    type: () => filters.type.map((type) => t(`links:type.${type}`)).join(', '),
    theme: () => filters.theme.map(themeName).join(', '),
    dimension: () => filters.dimension.map((one) => t(`common:dimension.${one}`)).join(', '),
    modality: () => filters.modality.map((one) => t(`links:modality.${one}`)).join(', '),
    state: () => filters.state.map((state) => t(`links:state.${state}`)).join(', '),
    freshness: () => filters.freshness.map((one) => t(`links:freshness.${one}`)).join(', '),
    startedFrom: () => (startedFrom ? format.date(startedFrom) : ''),
    startedTo: () => (startedTo ? format.date(startedTo) : ''),
    import: () => imported ?? '…',
  };
  const field = (id: FilterName) =>
    id === 'q' || id === 'country' || id === 'within' || id === 'type' || id === 'import'
      ? t(`records:filter.${id}`)
      : t(`links:filter.${id}`);
  return activeFilters(filters).map((id) => ({ id, field: field(id), value: values[id]() }));
}
