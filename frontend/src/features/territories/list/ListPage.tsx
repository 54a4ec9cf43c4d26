import { useCallback, useMemo } from 'react';
import { type TerritorySummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ListHead } from '@/list/ListHead';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useMayCreate } from '@/records/useMayCreate';
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
  const keys = useListKeys(useMayCreate('territories') ? '/territories/new' : undefined);

  const context: ColumnContext = useMemo(() => ({ t, format }), [t, format]);
  const columns = useMemo(() => territoryColumns(context), [context]);
  const narrow = useCallback((row: TerritorySummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('territories', columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="list-page">
      <ListHead
        title={t('title')}
        list={list}
        columns={choice}
        file={{
          stem: t('download.stem'),
          formats: FORMATS,
          fetch: (mediaType) => territoryFile(api, mediaType, query, state.sort),
        }}
        newText={t('action.new')}
        keys={keys}
        map={{ showsMap: state.showsMap, onChange: (showsMap) => void change({ showsMap }) }}
      />
      <Views state={state} all={list.all} />
      <TerritoryFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={keys.searchRef}
        filterRef={keys.filterRef}
      />
      <ListBody
        handle={handle}
        list={list}
        columns={choice.shown}
        narrow={narrow}
        searchRef={keys.searchRef}
      />
    </div>
  );
}
