import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, type RefObject, useRef } from 'react';
import type { AgreementSummary } from '@/api';
import { useTranslation } from '@/i18n';
import { ListTable } from '@/list/ListTable';
import type { ListStateHandle } from '@/list/useListState';
import type { RecordRows } from '@/list/useRecordList';
import { useSelection } from '@/list/useSelection';
import type { ColumnSpec } from '@/ui/table/columns';
import { NARROW, useMedia } from '@/ui/useMedia';
import { activeFilters, NO_FILTERS, SORTS } from '../filters';
import type { ListState } from '../search';
import { Peek } from './Peek';

interface Props {
  readonly handle: ListStateHandle<ListState>;
  readonly list: RecordRows<AgreementSummary>;
  readonly columns: readonly ColumnSpec<AgreementSummary>[];
  readonly narrow: (row: AgreementSummary) => ReactNode;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The table, and beside it the chosen row. */
export function ListBody({ handle, list, columns, narrow, searchRef }: Props) {
  const { t } = useTranslation('agreements');
  const { state, change } = handle;
  const selection = useSelection(handle);
  const frameRef = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  const { selected } = selection;
  return (
    <div className="list-split agr-split">
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
        onOpen={(id) => void navigate({ to: '/agreements/$id', params: { id } })}
        onEdit={(id) => void navigate({ to: '/agreements/$id/edit', params: { id } })}
        isFiltered={activeFilters(state.filters).length > 0}
        onClear={() => void change({ filters: NO_FILTERS })}
        searchRef={searchRef}
        frameRef={frameRef}
      />
      {!isNarrow && (
        <aside className="agr-side" aria-label={t('peek.label')}>
          <Peek id={selected} agreement={list.rows.find(({ id }) => id === selected)} />
        </aside>
      )}
    </div>
  );
}
