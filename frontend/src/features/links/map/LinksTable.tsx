import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { type LinkSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import type { ListStateHandle } from '@/list/useListState';
import { useRecordList } from '@/list/useRecordList';
import { useSelection } from '@/list/useSelection';
import { useThemes } from '@/records/useThemes';
import { toQuery } from '../filters';
import { type ColumnContext, linkColumns, NarrowRow } from '../list/columns';
import { Rows } from '../list/Rows';
import { linkPagesQuery, linkTotalQuery } from '../queries';
import type { MapState } from './search';

interface Props {
  readonly handle: ListStateHandle<MapState>;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The links of the map as rows: those without a place too. */
export function LinksTable({ handle, searchRef }: Props) {
  const { state } = handle;
  const { t } = useTranslation('links');
  const format = useFormat();
  const { nameOf } = useThemes();
  const api = useApi();
  const frameRef = useRef<HTMLDivElement>(null);
  const selection = useSelection(handle);
  const list = useRecordList(linkPagesQuery(api, toQuery(state.filters), state.sort), linkTotalQuery(api));
  const context: ColumnContext = useMemo(() => ({ t, format, themeName: nameOf }), [t, format, nameOf]);
  const columns = useMemo(() => linkColumns(context).filter((one) => !one.hiddenAtFirst), [context]);
  const narrow = useCallback((row: LinkSummary) => <NarrowRow row={row} context={context} />, [context]);
  return (
    <Rows
      handle={handle}
      list={list}
      columns={columns}
      narrow={narrow}
      selection={selection}
      searchRef={searchRef}
      frameRef={frameRef}
    />
  );
}
