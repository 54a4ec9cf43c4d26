import { useNavigate } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import type { LinkSummary } from '@/api';
import { useTranslation } from '@/i18n';
import { ListTable } from '@/list/ListTable';
import type { ListStateHandle } from '@/list/useListState';
import type { RecordRows } from '@/list/useRecordList';
import type { Selection } from '@/list/useSelection';
import type { ColumnSpec } from '@/ui/table/columns';
import { activeFilters, NO_FILTERS, SORTS } from '../filters';
import type { ListState } from '../search';

interface Props {
  readonly handle: ListStateHandle<ListState>;
  readonly list: RecordRows<LinkSummary>;
  readonly columns: readonly ColumnSpec<LinkSummary>[];
  readonly narrow: (row: LinkSummary) => ReactNode;
  readonly selection: Selection;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly frameRef: RefObject<HTMLDivElement | null>;
  readonly onHover?: (id: string | undefined) => void;
}

/** Links as rows, on their own page and as the map's twin. */
export function Rows({ handle: { state, change }, selection, onHover, ...table }: Props) {
  const { t } = useTranslation('links');
  const navigate = useNavigate();
  return (
    <ListTable
      {...table}
      label={t('list')}
      words={{
        loading: t('loadingList'),
        noMatch: t('empty.title'),
        nothing: t('empty.nothing'),
        nothingText: t('empty.load'),
      }}
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
      {...(onHover && { onHover })}
    />
  );
}
