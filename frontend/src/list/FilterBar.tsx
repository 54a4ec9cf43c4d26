import { type ReactNode, type RefObject, Suspense, useEffect, useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { type Chip, Chips } from '@/ui/Chips';
import { Popover } from '@/ui/Popover';
import { SearchField } from '@/ui/SearchField';
import { Skeleton } from '@/ui/States';

interface Props {
  readonly q: string | undefined;
  readonly onSearch: (q: string | undefined) => void;
  readonly chips: readonly Chip[];
  readonly onRemove: (id: string) => void;
  readonly onClear: () => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
  /** Every filter at once; many controls, rarely opened, so it may be loaded with the first opening. */
  readonly children: ReactNode;
}

export function FilterBar(props: Props) {
  const { q, onSearch, chips, onRemove, onClear, searchRef, filterRef, children } = props;
  const { t } = useTranslation('records');
  return (
    <div className="list-bar">
      <Search q={q} onSearch={onSearch} searchRef={searchRef} />
      <Chips
        label={t('filter.active')}
        chips={chips}
        onRemove={onRemove}
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
          <Suspense fallback={<Skeleton rows={8} label={t('filter.title')} />}>{children}</Suspense>
        </Popover>
      </Chips>
      {chips.length > 0 && (
        <span className="list-bar-end">
          <Button look="bare" onPress={onClear}>
            {t('filter.clear')}
          </Button>
        </span>
      )}
    </div>
  );
}

const PAUSE_MS = 300;

/** Asks a moment after the last key; the address follows, and what comes back by Back shows here again. */
export function Search({
  q,
  onSearch,
  searchRef,
}: Pick<Props, 'q' | 'onSearch'> & Partial<Pick<Props, 'searchRef'>>) {
  const { t } = useTranslation('records');
  const asked = q ?? '';
  const [text, setText] = useState(asked);
  useEffect(() => setText(asked), [asked]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === asked) return;
    const timer = setTimeout(() => onSearch(wanted || undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, asked, onSearch]);
  return (
    <SearchField
      label={t('filter.search')}
      placeholder={t('filter.searchPlaceholder')}
      value={text}
      onChange={setText}
      {...(searchRef && { inputRef: searchRef })}
    />
  );
}
