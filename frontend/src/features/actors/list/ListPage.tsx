import { Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { type ActorSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { CountLine } from '@/list/CountLine';
import { DownloadMenu } from '@/list/DownloadMenu';
import '@/list/list.css';
import { useColumnsInAddress } from '@/list/useColumnsInAddress';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useCountries } from '@/records/useCountries';
import { useMayCreate } from '@/records/useMayCreate';
import { Icon } from '@/ui/Icon';
import { PageHead } from '@/ui/Page';
import { ColumnsMenu } from '@/ui/table/ColumnsMenu';
import { NARROW, useMedia } from '@/ui/useMedia';
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
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const isNarrow = useMedia(NARROW);
  const navigate = useNavigate();
  const mayCreate = useMayCreate('actors');
  useListKeys({
    searchRef,
    filterRef,
    onNew: mayCreate ? () => void navigate({ to: '/actors/new' }) : undefined,
  });

  const context: ColumnContext = useMemo(() => ({ t, format, countryName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => actorColumns(context), [context]);
  const narrow = useCallback((row: ActorSummary) => <NarrowRow row={row} context={context} />, [context]);
  const choice = useColumnsInAddress('actors', columns, handle);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);

  return (
    <div className="list-page">
      <PageHead
        title={t('title')}
        aside={<CountLine shown={list.shown} all={list.all} />}
        actions={
          <>
            {!isNarrow && <ColumnsMenu choice={choice} />}
            <DownloadMenu
              stem={t('download.stem')}
              formats={FORMATS}
              fetchFile={(mediaType) => actorFile(api, mediaType, query, state.sort)}
              count={list.shown}
              isCompact={isNarrow}
            />
            {mayCreate && (
              <Link className="btn go" to="/actors/new">
                <Icon name="plus" /> {t('action.new')} <kbd aria-hidden="true">{'n'}</kbd>
              </Link>
            )}
          </>
        }
      />
      <Views state={state} all={list.all} />
      <ActorFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      <ListBody handle={handle} list={list} columns={choice.shown} narrow={narrow} searchRef={searchRef} />
    </div>
  );
}
