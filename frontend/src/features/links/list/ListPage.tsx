import { useCallback, useMemo } from 'react';
import { type LinkSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ListHead } from '@/list/ListHead';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useMayCreate } from '@/records/useMayCreate';
import { useThemes } from '@/records/useThemes';
import '../links.css';
import { type Filters, toQuery } from '../filters';
import { linkFile, linkPagesQuery, linkTotalQuery } from '../queries';
import { CODEC } from '../search';
import { type ColumnContext, linkColumns, NarrowRow } from './columns';
import { LinkFilters } from './LinkFilters';
import { ListBody } from './ListBody';
import { Views } from './Views';

const FORMATS = ['csv', 'xlsx', 'ndjson'] as const;

export function ListPage() {
  const { t } = useTranslation('links');
  const format = useFormat();
  const { nameOf } = useThemes();
  const api = useApi();
  const handle = useListState(CODEC);
  const { state, change } = handle;
  const query = toQuery(state.filters);
  const list = useRecordList(linkPagesQuery(api, query, state.sort), linkTotalQuery(api));
  const keys = useListKeys(useMayCreate('links') ? '/links/new' : undefined);

  const context: ColumnContext = useMemo(() => ({ t, format, themeName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => linkColumns(context), [context]);
  const narrow = useCallback((row: LinkSummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('links', columns, handle);
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
          fetch: (mediaType) => linkFile(api, mediaType, query, state.sort),
        }}
        newText={t('action.new')}
        keys={keys}
        map={{ showsMap: state.showsMap, onChange: (showsMap) => void change({ showsMap }) }}
      />
      <Views state={state} all={list.all} />
      <LinkFilters
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
