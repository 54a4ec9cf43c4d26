import { lazy, type RefObject, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Chips } from '@/ui/Chips';
import { Popover } from '@/ui/Popover';
import { SearchField } from '@/ui/SearchField';
import { Skeleton } from '@/ui/States';
import { activeFilters, type FilterName, type Filters, NO_FILTERS, withoutFilter } from '../filters';
import { useFilterChips } from './useFilterChips';

/** Many controls, rarely opened: loaded with the first opening. */
const FilterForm = lazy(() => import('./FilterForm'));

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
}

export function FilterBar({ filters, onChange, searchRef, filterRef }: Props) {
  const { t } = useTranslation('territories');
  const chips = useFilterChips(filters);
  return (
    <div className="territory-bar">
      <Search filters={filters} onChange={onChange} searchRef={searchRef} />
      <Chips
        label={t('filter.active')}
        chips={chips}
        onRemove={(name) => onChange(withoutFilter(filters, name as FilterName))}
        onPress={() => filterRef.current?.click()}
      >
        <Popover
          label={t('filter.title')}
          trigger={
            <Button ref={filterRef} look="bare" icon="plus" shortcut="f">
              {t('filter.add')}
            </Button>
          }
        >
          <Suspense fallback={<Skeleton rows={8} label={t('filter.title')} />}>
            <FilterForm filters={filters} onChange={onChange} />
          </Suspense>
        </Popover>
      </Chips>
      {activeFilters(filters).length > 0 && (
        <span className="territory-bar-end">
          <Button look="bare" onPress={() => onChange(NO_FILTERS)}>
            {t('filter.clear')}
          </Button>
        </span>
      )}
    </div>
  );
}

const PAUSE_MS = 300;

/** Asks a moment after the last key; the address follows, and what comes back by Back shows here again. */
function Search({ filters, onChange, searchRef }: Pick<Props, 'filters' | 'onChange' | 'searchRef'>) {
  const { t } = useTranslation('territories');
  const asked = filters.q ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked) return;
    const timer = setTimeout(() => onChange({ ...filters, q: wanted || undefined }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, filters, onChange]);
  return (
    <SearchField
      label={t('filter.search')}
      placeholder={t('filter.searchPlaceholder')}
      value={text}
      onChange={setText}
      inputRef={searchRef}
    />
  );
}
