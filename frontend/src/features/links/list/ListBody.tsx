import { lazy, type ReactNode, type RefObject, Suspense, useRef, useState } from 'react';
import type { LinkSummary } from '@/api';
import { useTranslation } from '@/i18n';
import { MapSide } from '@/list/MapSide';
import type { ListStateHandle } from '@/list/useListState';
import { usePointedRow } from '@/list/usePointedRow';
import type { RecordRows } from '@/list/useRecordList';
import { useSelection } from '@/list/useSelection';
import type { ColumnSpec } from '@/ui/table/columns';
import { NARROW, useMedia } from '@/ui/useMedia';
import type { ListState } from '../search';
import { useLinkRow } from '../useLinkRow';
import { Peek } from './Peek';
import { Rows } from './Rows';

/** The table stands before the map and all it brings along are asked for. */
const MapPane = lazy(() => import('./MapPane'));

interface Props {
  readonly handle: ListStateHandle<ListState>;
  readonly list: RecordRows<LinkSummary>;
  readonly columns: readonly ColumnSpec<LinkSummary>[];
  readonly narrow: (row: LinkSummary) => ReactNode;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** Table and map of arcs, in step: what is chosen or pointed at in one shows in the other. */
export function ListBody({ handle, list, columns, narrow, searchRef }: Props) {
  const { t } = useTranslation('map');
  const { state } = handle;
  const selection = useSelection(handle);
  const frameRef = useRef<HTMLDivElement>(null);
  const isNarrow = useMedia(NARROW);
  const { selected, select } = selection;
  const [hovered, setHovered] = useState<string>();
  usePointedRow(frameRef, hovered);
  const chosen = useLinkRow(selected, list.rows);
  return (
    <div className="list-split">
      {(!isNarrow || !state.showsMap) && (
        <Rows
          handle={handle}
          list={list}
          columns={columns}
          narrow={narrow}
          selection={selection}
          searchRef={searchRef}
          frameRef={frameRef}
          onHover={setHovered}
        />
      )}
      {(!isNarrow || state.showsMap) && (
        <MapSide
          label={t('listSide')}
          map={() => (
            <Suspense fallback={<div className="map-waiting">{t('loading')}</div>}>
              <MapPane
                handle={handle}
                selected={selected}
                onSelect={select}
                hovered={hovered}
                onHover={setHovered}
              />
            </Suspense>
          )}
        >
          <Peek id={selected} link={chosen} />
        </MapSide>
      )}
    </div>
  );
}
