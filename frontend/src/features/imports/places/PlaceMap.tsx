import { useMemo, useState } from 'react';
import type { ImportPlace } from '@/api';
import { useConfig } from '@/config/context';
import { useTranslation } from '@/i18n';
import { isSlowLine } from '@/list/line';
import { ATLANTIC, boundsOf, type Mark, WorldMap } from '@/map';
import { Button } from '@/ui/Button';

/** About ten kilometres: a single point is seen with what lies around it. */
const AROUND = 0.1;

/** Where the file puts it and where the candidates lie; the table above says the same in kilometres. */
export function PlaceMap({ place }: { readonly place: ImportPlace }) {
  const { t } = useTranslation(['importPlaces', 'map']);
  const { homeCountry } = useConfig();
  const [isWanted, setWanted] = useState(() => !isSlowLine());
  const marks = useMemo(() => marksOf(place, t('importPlaces:places.here')), [place, t]);
  const focus = useMemo(() => around(marks), [marks]);
  const countries = useMemo(() => (place.country ? [place.country] : []), [place.country]);
  const [first] = marks;
  if (!first) return null;
  if (!isWanted) {
    return (
      <p>
        <Button onPress={() => setWanted(true)}>{t('map:show')}</Button>
      </p>
    );
  }
  return (
    <div className="import-map">
      <WorldMap
        home={homeCountry}
        view={{ ...ATLANTIC, latitude: first.latitude, longitude: first.longitude, zoom: 4 }}
        title={t('importPlaces:places.map', { name: place.name, count: place.candidates.length })}
        marks={marks}
        countries={countries}
        focus={focus}
      />
    </div>
  );
}

function marksOf({ point, candidates }: ImportPlace, here: string): Mark[] {
  const file: Mark[] = point ? [{ id: 'file', label: here, ...point, chosen: true }] : [];
  const others = candidates.flatMap((candidate, index): Mark[] =>
    candidate.point
      ? [
          {
            id: candidate.territory,
            label: `${index + 1} ${candidate.name}`,
            ...candidate.point,
            chosen: false,
          },
        ]
      : [],
  );
  return [...others, ...file];
}

function around(marks: readonly Mark[]) {
  return boundsOf(
    marks.flatMap(({ latitude, longitude }) => [
      [longitude - AROUND, latitude - AROUND],
      [longitude + AROUND, latitude + AROUND],
    ]),
  );
}
