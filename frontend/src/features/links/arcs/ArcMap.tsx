import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useConfig } from '@/config/context';
import { useFormat, useTranslation } from '@/i18n';
import { ATLANTIC, type MapView, WorldMap } from '@/map';
import type { Filters } from '../filters';
import './arcs.css';
import { marksOf, placesOf } from './arcSet';
import { ColourChoice } from './ColourChoice';
import type { Colour } from './colourNames';
import { Legend } from './Legend';
import { useArcFocus } from './useArcFocus';
import type { Arcs } from './useArcs';

interface Props {
  readonly arcs: Arcs;
  readonly filters: Filters;
  readonly colour: Colour;
  readonly onColour: (colour: Colour) => void;
  readonly view: MapView | undefined;
  readonly onView: (view: MapView) => void;
  /** The chosen link, and one that is pointed at elsewhere. */
  readonly chosen: string | undefined;
  readonly pointed?: string | undefined;
  readonly place?: string | undefined;
  readonly onArcHover?: (id: string | undefined) => void;
  readonly onArcs: (ids: string[]) => void;
  readonly onPlaces: (actors: string[]) => void;
  readonly children?: ReactNode;
}

/** Links as arcs between the homes of their partners. */
export function ArcMap(props: Props) {
  const { arcs, filters, colour, view, chosen, place } = props;
  const { found, drawn } = arcs;
  const { t } = useTranslation('map');
  const format = useFormat();
  const { homeCountry } = useConfig();
  const opening = useRef(view ?? ATLANTIC);
  const [onMap, setOnMap] = useState<string>();
  const pointed = onMap ?? props.pointed;
  const focus = useArcFocus(drawn, filters, view !== undefined);
  const marks = useMemo(() => (drawn ? marksOf(drawn, chosen, place) : []), [drawn, chosen, place]);
  const traced = useMemo(() => ({ chosen, pointed }), [chosen, pointed]);
  const named = drawn ? placesOf(drawn, chosen).map(({ name }) => name) : [];
  const { links = [], places = [], unplaced = 0, complete = true } = found.data ?? {};

  return (
    <WorldMap
      home={homeCountry}
      view={opening.current}
      title={t('arcs', {
        links: format.number(links.length),
        places: format.number(places.length),
        chosen: named.length > 0 ? format.list(named) : t('none'),
      })}
      points={drawn?.points}
      arcs={drawn?.set}
      colourBy={colour}
      traced={traced}
      marks={marks}
      countries={filters.country}
      focus={focus}
      onMove={props.onView}
      onArcHover={(id) => {
        setOnMap(id);
        props.onArcHover?.(id);
      }}
      onArcs={props.onArcs}
      onSelect={props.onPlaces}
    >
      <ColourChoice colour={colour} onChange={props.onColour} />
      <div className="arc-notes">
        {found.isError && <p>{t('failed')}</p>}
        {found.isFetching && <p>{t('loading')}</p>}
        {unplaced > 0 && <p>{t('unplaced', { count: unplaced, number: format.number(unplaced) })}</p>}
        {!complete && <p>{t('incomplete')}</p>}
        {found.data && links.length === 0 && <p>{t('nothing')}</p>}
      </div>
      <Legend arcs={links} colour={colour} />
      {props.children}
    </WorldMap>
  );
}
