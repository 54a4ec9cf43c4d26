import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { meQuery, type TerritorySummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import { NARROW, useMedia } from '@/ui/useMedia';
import type { Filters } from '../filters';
import '../territories.css';
import { CountLine } from './CountLine';
import { type ColumnContext, NarrowRow, territoryColumns } from './columns';
import { DownloadMenu } from './DownloadMenu';
import { FilterBar } from './FilterBar';
import { ListBody } from './ListBody';
import { MapToggle } from './MapToggle';
import { useColumnsInAddress } from './useColumnsInAddress';
import { useListKeys } from './useListKeys';
import { useListState } from './useListState';
import { useTerritoryList } from './useTerritoryList';
import { ViewTabs } from './ViewTabs';

export function ListPage() {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const handle = useListState();
  const { state, change } = handle;
  const list = useTerritoryList(state);
  const { shown, all } = list;
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);
  useListKeys({ searchRef, filterRef });

  const context: ColumnContext = useMemo(() => ({ t, format }), [t, format]);
  const columns = useMemo(() => territoryColumns(context), [context]);
  const narrow = useCallback((row: TerritorySummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress(columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="territory-page">
      <PageHead
        title={t('title')}
        aside={<CountLine shown={shown} all={all} />}
        actions={
          <>
            {isNarrow ? (
              <MapToggle showsMap={state.showsMap} onChange={(showsMap) => void change({ showsMap })} />
            ) : (
              <ColumnsMenu choice={choice} />
            )}
            <DownloadMenu state={state} count={shown?.exact ? shown.count : undefined} isCompact={isNarrow} />
            <NewButton />
          </>
        }
      />
      <ViewTabs state={state} all={all} />
      <FilterBar filters={state.filters} onChange={setFilters} searchRef={searchRef} filterRef={filterRef} />
      <ListBody handle={handle} list={list} columns={choice.shown} narrow={narrow} searchRef={searchRef} />
    </div>
  );
}

function NewButton() {
  const { t } = useTranslation('territories');
  const me = useQuery(meQuery(useApi()));
  if (!me.data?.abilities.territories.create) return null;
  return (
    <Link className="btn go" to="/territories/new">
      <Icon name="plus" /> {t('action.new')} <kbd aria-hidden="true">{'n'}</kbd>
    </Link>
  );
}
