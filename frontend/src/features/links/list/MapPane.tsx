import type { ListStateHandle } from '@/list/useListState';
import { nextOf } from '@/map';
import { ArcMap } from '../arcs/ArcMap';
import { useArcs } from '../arcs/useArcs';
import { toQuery } from '../filters';
import type { ListState } from '../search';

interface Props {
  readonly handle: ListStateHandle<ListState>;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  readonly hovered: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}

/** The same links as the table, as arcs. */
export default function MapPane({ handle, selected, onSelect, hovered, onHover }: Props) {
  const { state, look } = handle;
  const arcs = useArcs(toQuery(state.filters));
  return (
    <ArcMap
      arcs={arcs}
      filters={state.filters}
      colour={state.colour}
      onColour={(colour) => void look({ colour })}
      view={state.view}
      onView={(view) => void look({ view })}
      chosen={selected}
      pointed={hovered}
      onArcHover={onHover}
      onArcs={(ids) => onSelect(nextOf(ids, selected))}
      onPlaces={([actor = '']) => onSelect(nextOf(arcs.drawn?.linksOf.get(actor) ?? [], selected))}
    />
  );
}
