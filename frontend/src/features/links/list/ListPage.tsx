import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { type LinkSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { CountLine } from '@/list/CountLine';
import { DownloadMenu } from '@/list/DownloadMenu';
import '@/list/list.css';
import { MapToggle } from '@/list/MapToggle';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useMayCreate } from '@/records/useMayCreate';
import { useThemes } from '@/records/useThemes';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import { NARROW, useMedia } from '@/ui/useMedia';
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
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);
  const navigate = useNavigate();
  const mayCreate = useMayCreate('links');
  useListKeys({
    searchRef,
    filterRef,
    onNew: mayCreate ? () => void navigate({ to: '/links/new' }) : undefined,
  });

  const context: ColumnContext = useMemo(() => ({ t, format, themeName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => linkColumns(context), [context]);
  const narrow = useCallback((row: LinkSummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('links', columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="list-page">
      <PageHead
        title={t('title')}
        aside={<CountLine shown={list.shown} all={list.all} />}
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
              fetchFile={(mediaType) => linkFile(api, mediaType, query, state.sort)}
              count={list.shown}
              isCompact={isNarrow}
            />
            {mayCreate && (
              <Link className="btn go" to="/links/new">
                <Icon name="plus" /> {t('action.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Views state={state} all={list.all} />
      <LinkFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      <ListBody handle={handle} list={list} columns={choice.shown} narrow={narrow} searchRef={searchRef} />
    </div>
  );
}
