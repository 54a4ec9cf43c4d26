import { Link } from '@tanstack/react-router';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { useImport, useImportAddress } from '../page/context';
import type { ImportSearch } from '../search';
import { WAITING } from '../states';

/** Which places: those that wait, by what is wrong with them, or those a person decided. */
export function PlaceFilters() {
  const { t } = useTranslation(['imports', 'importPlaces']);
  const format = useFormat();
  const { data } = useImport();
  const { search, look } = useImportAddress();
  const { open = 0, decided = 0 } = data.places ?? {};
  return (
    <nav className="import-filterbar import-place-filters" aria-label={t('importPlaces:places.filters')}>
      <FilterLink
        search={{}}
        isOn={!search.wait && !search.decided}
        text={t('importPlaces:places.waiting')}
        end={format.number(open)}
      />
      {WAITING.map((wait) => (
        <FilterLink
          key={wait}
          search={{ wait }}
          isOn={search.wait === wait}
          text={t(`imports:placeOutcomes.${wait}`)}
        />
      ))}
      <FilterLink
        search={{ decided: true }}
        isOn={search.decided === true}
        text={t('importPlaces:places.decided')}
        end={format.number(decided)}
      />
      <span className="import-list-toggle">
        <Button look="bare" onPress={() => look({ ...search, list: search.list ? undefined : true })}>
          {t(search.list ? 'importPlaces:places.showPlace' : 'importPlaces:places.showList')}
        </Button>
      </span>
    </nav>
  );
}

interface LinkProps {
  readonly search: ImportSearch;
  readonly isOn: boolean;
  readonly text: string;
  readonly end?: string;
}

function FilterLink({ search, isOn, text, end }: LinkProps) {
  return (
    <Link
      from="/imports/$id"
      to="."
      search={{ step: 'places', ...search }}
      resetScroll={false}
      className="import-reason"
      {...(isOn && { 'data-selected': true })}
      activeProps={{ 'aria-current': isOn ? 'true' : undefined }}
    >
      {text} {end !== undefined && <b>{end}</b>}
    </Link>
  );
}
