import { useCallback, useMemo } from 'react';
import { type ActorSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ListHead } from '@/list/ListHead';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useCountries } from '@/records/useCountries';
import { useMayCreate } from '@/records/useMayCreate';
import '../actors.css';
import { type Filters, toQuery } from '../filters';
import { actorFile, actorPagesQuery, actorTotalQuery } from '../queries';
import { CODEC } from '../search';
import { ActorFilters } from './ActorFilters';
import { actorColumns, type ColumnContext, NarrowRow } from './columns';
import { ListBody } from './ListBody';
import { Views } from './Views';

const FORMATS = ['csv', 'xlsx', 'ndjson'] as const;

export function ListPage() {
  const { t } = useTranslation('actors');
  const format = useFormat();
  const { nameOf } = useCountries();
  const api = useApi();
  const handle = useListState(CODEC);
  const { state, change } = handle;
  const query = toQuery(state.filters);
  const list = useRecordList(actorPagesQuery(api, query, state.sort), actorTotalQuery(api));
  const keys = useListKeys(useMayCreate('actors') ? '/actors/new' : undefined);

  const context: ColumnContext = useMemo(() => ({ t, format, countryName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => actorColumns(context), [context]);
  const narrow = useCallback((row: ActorSummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('actors', columns, handle);
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
          fetch: (mediaType) => actorFile(api, mediaType, query, state.sort),
        }}
        newText={t('action.new')}
        keys={keys}
      />
      <Views state={state} all={list.all} />
      <ActorFilters
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
