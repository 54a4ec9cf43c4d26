import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { type TerritorySummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { CountLine } from '@/list/CountLine';
import { DownloadMenu } from '@/list/DownloadMenu';
import { MapToggle } from '@/list/MapToggle';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useMayCreate } from '@/records/useMayCreate';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import { NARROW, useMedia } from '@/ui/useMedia';
import { type Filters, toQuery } from '../filters';
import { territoryFile, territoryPagesQuery, territoryTotalQuery } from '../queries';
import { CODEC } from '../search';
import '../territories.css';
import { type ColumnContext, NarrowRow, territoryColumns } from './columns';
import { ListBody } from './ListBody';
import { TerritoryFilters } from './TerritoryFilters';
import { Views } from './Views';

const FORMATS = ['csv', 'xlsx', 'geojson', 'ndjson'] as const;

export function ListPage() {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const api = useApi();
  const handle = useListState(CODEC);
  const { state, change } = handle;
  const query = toQuery(state.filters);
  const list = useRecordList(territoryPagesQuery(api, query, state.sort), territoryTotalQuery(api));
  const { shown, all } = list;
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);
  const navigate = useNavigate();
  const mayCreate = useMayCreate('territories');
  useListKeys({
    searchRef,
    filterRef,
    onNew: mayCreate ? () => void navigate({ to: '/territories/new' }) : undefined,
  });

  const context: ColumnContext = useMemo(() => ({ t, format }), [t, format]);
  const columns = useMemo(() => territoryColumns(context), [context]);
  const narrow = useCallback((row: TerritorySummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('territories', columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="list-page">
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
            <DownloadMenu
              stem={t('download.stem')}
              formats={FORMATS}
              fetchFile={(mediaType) => territoryFile(api, mediaType, query, state.sort)}
              count={shown}
              isCompact={isNarrow}
            />
            {mayCreate && (
              <Link className="btn go" to="/territories/new">
                <Icon name="plus" /> {t('action.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Views state={state} all={all} />
      <TerritoryFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      <ListBody handle={handle} list={list} columns={choice.shown} narrow={narrow} searchRef={searchRef} />
    </div>
  );
}
