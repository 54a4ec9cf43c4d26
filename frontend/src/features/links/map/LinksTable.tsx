import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { type LinkSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ListTable } from '@/list/ListTable';
import type { ListStateHandle } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useSelection } from '@/list/useSelection';
import { useThemes } from '@/records/useThemes';
import { activeFilters, NO_FILTERS, SORTS, toQuery } from '../filters';
import { type ColumnContext, linkColumns, NarrowRow } from '../list/columns';
import { linkPagesQuery, linkTotalQuery } from '../queries';
import type { MapState } from './search';

interface Props {
  readonly handle: ListStateHandle<MapState>;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The links of the map as rows: those without a place too. */
export function LinksTable({ handle, searchRef }: Props) {
  const { state, change } = handle;
  const { t } = useTranslation('links');
  const format = useFormat();
  const { nameOf } = useThemes();
  const api = useApi();
  const navigate = useNavigate();
  const frameRef = useRef<HTMLDivElement>(null);
  const selection = useSelection(handle);
  const list = useRecordList(linkPagesQuery(api, toQuery(state.filters), state.sort), linkTotalQuery(api));
  const context: ColumnContext = useMemo(() => ({ t, format, themeName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => linkColumns(context).filter((one) => !one.hiddenAtFirst), [context]);
  const narrow = useCallback((row: LinkSummary) => <NarrowRow row={row} context={context} />, [context]);
  return (
    <ListTable
      label={t('list')}
      words={{
        loading: t('loadingList'),
        noMatch: t('empty.title'),
        nothing: t('empty.nothing'),
        nothingText: t('empty.load'),
      }}
      list={list}
      columns={columns}
      narrow={narrow}
      sorts={SORTS}
      sort={state.sort}
      order={t(`sort.${state.sort}`)}
      onSort={(sort) => void change({ sort })}
      selection={selection}
      returnTo={state.selected}
      onOpen={(id) => void navigate({ to: '/links/$id', params: { id } })}
      onEdit={(id) => void navigate({ to: '/links/$id/edit', params: { id } })}
      isFiltered={activeFilters(state.filters).length > 0}
      onClear={() => void change({ filters: NO_FILTERS })}
      searchRef={searchRef}
      frameRef={frameRef}
    />
  );
}
