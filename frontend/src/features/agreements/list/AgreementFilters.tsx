import { lazy, type RefObject, useCallback } from 'react';
import { FilterBar } from '@/list/FilterBar';
import { type FilterName, type Filters, NO_FILTERS, withoutFilter } from '../filters';
import { useFilterChips } from './useFilterChips';

/** Many controls, rarely opened: loaded with the first opening. */
const FilterForm = lazy(() => import('./FilterForm'));

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
}

export function AgreementFilters({ filters, onChange, ...refs }: Props) {
  const chips = useFilterChips(filters);
  const search = useCallback((q: string | undefined) => onChange({ ...filters, q }), [filters, onChange]);
  return (
    <FilterBar
      {...refs}
      q={filters.q}
      onSearch={search}
      chips={chips}
      onRemove={(name) => onChange(withoutFilter(filters, name as FilterName))}
      onClear={() => onChange(NO_FILTERS)}
    >
      <FilterForm filters={filters} onChange={onChange} />
    </FilterBar>
  );
}
