import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import type { TerritorySummary } from '@/api';
import { useTranslation } from '@/i18n';
import { ListTable } from '@/list/ListTable';
import { MapSide } from '@/list/MapSide';
import type { ListStateHandle } from '@/list/useListState';
import { usePointedRow } from '@/list/usePointedRow';
import type { RecordRows } from '@/list/useRecordList';
import { useSelection } from '@/list/useSelection';
import type { ColumnSpec } from '@/ui/table/columns';
import { NARROW, useMedia } from '@/ui/useMedia';
import { activeFilters, NO_FILTERS, SORTS } from '../filters';
import type { ListState } from '../search';
import { MapPane } from './MapPane';
import { Peek } from './Peek';

interface Props {
  readonly handle: ListStateHandle<ListState>;
  readonly list: RecordRows<TerritorySummary>;
  readonly columns: readonly ColumnSpec<TerritorySummary>[];
  readonly narrow: (row: TerritorySummary) => React.ReactNode;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** Table and map, in step: what is chosen or pointed at in one shows in the other. */
export function ListBody({ handle, list, columns, narrow, searchRef }: Props) {
  const { t } = useTranslation('territories');
  const { state, change } = handle;
  const selection = useSelection(handle);
  const { selected, select } = selection;
  const [hovered, setHovered] = useState<string>();
  const frameRef = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const isNarrow = useMedia(NARROW);
  usePointedRow(frameRef, hovered);
  return (
    <div className="list-split">
      {(!isNarrow || !state.showsMap) && (
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
          onOpen={(id) => void navigate({ to: '/territories/$id', params: { id } })}
          onEdit={(id) => void navigate({ to: '/territories/$id/edit', params: { id } })}
          isFiltered={activeFilters(state.filters).length > 0}
          onClear={() => void change({ filters: NO_FILTERS })}
          searchRef={searchRef}
          frameRef={frameRef}
          onHover={setHovered}
        />
      )}
      {(!isNarrow || state.showsMap) && (
        <MapSide
          label={t('side')}
          map={() => (
            <MapPane
              handle={handle}
              selected={selected}
              onSelect={select}
              hovered={hovered}
              onHover={setHovered}
            />
          )}
        >
          <Peek id={selected} known={list.rows.find((row) => row.id === selected)} />
        </MapSide>
      )}
    </div>
  );
}
