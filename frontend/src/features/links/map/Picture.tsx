import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from '@/i18n';
import type { ListStateHandle } from '@/list/useListState';
import { nextOf } from '@/map';
import { IconButton } from '@/ui/Button';
import { ArcMap } from '../arcs/ArcMap';
import type { Arcs } from '../arcs/useArcs';
import { Peek } from '../list/Peek';
import { searchToKeep } from '../search';
import { useLinkRow } from '../useLinkRow';
import { PlaceCard } from './PlaceCard';
import type { MapState } from './search';

interface Props {
  readonly handle: ListStateHandle<MapState>;
  readonly arcs: Arcs;
}

/** The map, and on it the card of what is chosen: a link or a place. */
export function Picture({ handle, arcs }: Props) {
  const { state, change, look } = handle;
  const { selected, place } = state;
  const chosenPlace = place === undefined ? undefined : arcs.drawn?.placeOf.get(place);
  return (
    <div className="arc-page">
      <ArcMap
        arcs={arcs}
        filters={state.filters}
        colour={state.colour}
        onColour={(colour) => void look({ colour })}
        view={state.view}
        onView={(view) => void look({ view })}
        chosen={selected}
        place={place}
        onArcs={(ids) => void change({ selected: nextOf(ids, selected), place: undefined })}
        onPlaces={(actors) => void change({ place: nextOf(actors, place), selected: undefined })}
      >
        {selected && (
          <Card onClose={() => void change({ selected: undefined })}>
            <LinkCard id={selected} state={state} />
          </Card>
        )}
        {chosenPlace && (
          <Card onClose={() => void change({ place: undefined })}>
            <PlaceCard
              place={chosenPlace}
              links={arcs.drawn?.linksOf.get(chosenPlace.actor)?.length ?? 0}
              filters={state.filters}
            />
          </Card>
        )}
      </ArcMap>
    </div>
  );
}

function Card({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useTranslation('map');
  return (
    <div className="picture-card">
      <IconButton icon="close" label={t('card.close')} onPress={onClose} />
      {children}
    </div>
  );
}

function LinkCard({ id, state }: { readonly id: string; readonly state: MapState }) {
  const { t } = useTranslation('map');
  const link = useLinkRow(id, []);
  return (
    <>
      <Peek id={id} link={link} />
      <p className="more">
        <Link to="/links" search={{ ...searchToKeep(state), selected: id }}>
          {t('card.inList')}
        </Link>
      </p>
    </>
  );
}
