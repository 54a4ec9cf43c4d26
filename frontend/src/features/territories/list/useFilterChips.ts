import type { TFunction } from 'i18next';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { useImportName, useTerritoryName } from '@/records/filterChoices';
import { useCountries } from '@/records/useCountries';
import type { Chip } from '@/ui/Chips';
import { activeFilters, type FilterName, type Filters } from '../filters';

export function useFilterChips(filters: Filters): Chip[] {
  const { t } = useTranslation('records');
  const format = useFormat();
  const { nameOf } = useCountries();
  const within = useTerritoryName(filters.within);
  const imported = useImportName(filters.import);

  const values: Record<FilterName, () => string> = {
    q: () => `“${filters.q}”`,
    country: () => filters.country.map(nameOf).join(', '),
    level: () => filters.level.map((level) => t(`level.${level}`, { ns: 'common' })).join(', '),
    status: () => filters.status.map((status) => t(`status.${status}`, { ns: 'common' })).join(', '),
    within: () => within ?? '…',
    population: () => populationRange(filters, t, format),
    bbox: () => t('filter.bboxValue'),
    dissolved: () => t('filter.dissolvedValue'),
    import: () => imported ?? '…',
  };
  return activeFilters(filters).map((id) => ({ id, field: t(`filter.${id}`), value: values[id]() }));
}

export function populationRange(
  { populationMin, populationMax }: Filters,
  t: TFunction<'records'>,
  format: Format,
) {
  if (populationMax === undefined) return t('filter.from', { number: format.number(populationMin ?? 0) });
  if (populationMin === undefined) return t('filter.upTo', { number: format.number(populationMax) });
  return t('filter.between', { from: format.number(populationMin), to: format.number(populationMax) });
}
