import { useRef, useState } from 'react';
import type { ImportPlace } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { EmptyState, Skeleton } from '@/ui/States';
import { useImport, useImportAddress } from '../page/context';
import { BulkBar } from './BulkBar';
import './places.css';
import { type Decision, nextOpen } from './decided';
import { KeyHints } from './KeyHints';
import { PlaceCard } from './PlaceCard';
import { PlaceFilters } from './PlaceFilters';
import { PlaceList } from './PlaceList';
import { useDecisionText } from './texts';
import { useDecisions } from './useDecisions';
import { usePlaceKeys } from './usePlaceKeys';
import { usePlaces } from './usePlaces';

const NINE = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Places nobody recognised for sure: one after the other, by key, or many at once. */
export default function PlacesStep() {
  const { t } = useTranslation('importPlaces');
  const format = useFormat();
  const { data } = useImport();
  const { search } = useImportAddress();
  const handle = usePlaces();
  const { pages, places, current, goTo, step, wantsFocus } = handle;
  const { decide, decideAll } = useDecisions();
  const decisionText = useDecisionText();
  const [marked, setMarked] = useState<ReadonlySet<number>>(new Set());
  const [creating, setCreating] = useState<number>();
  const [said, setSaid] = useState('');
  const last = useRef<ImportPlace>(undefined);

  const settle = (place: ImportPlace, decision: Decision) => {
    decide([place], decision);
    setCreating(undefined);
    last.current = place;
    setSaid(t('places.said', { name: place.name, what: decisionText(place, decision) }));
    if (decision.what === 'UNDO') return goTo(place.place, true);
    goTo(nextOpen(places, place.place)?.place ?? place.place, true);
  };
  const undo = () => {
    const place = current?.decision ? current : last.current;
    if (place) settle(place, { what: 'UNDO' });
  };
  const toggle = (place: number) =>
    setMarked((before) => {
      const next = new Set(before);
      if (!next.delete(place)) next.add(place);
      return next;
    });
  const choose = (index: number) => {
    const candidate = current?.candidates[index];
    if (current && candidate) settle(current, { what: 'CHOOSE', territory: candidate.territory });
  };
  usePlaceKeys({
    j: () => step(1),
    k: () => step(-1),
    c: () => setCreating(current?.place),
    s: () => current && settle(current, { what: 'SKIP' }),
    u: undo,
    x: () => current && toggle(current.place),
    ...Object.fromEntries(NINE.map((key, index) => [key, () => choose(index)])),
  });

  return (
    <div className={`import-places ${search.list ? 'shows-list' : ''}`}>
      <PlaceFilters />
      <BulkBar
        places={places}
        marked={marked}
        onMark={setMarked}
        onDecide={(some, what) => {
          decide(some, { what });
          setMarked(new Set());
          setSaid(t('places.saidMany', { count: some.length, number: format.number(some.length) }));
        }}
        onDecideAll={(outcomes, what) => {
          decideAll(outcomes, what);
          setMarked(new Set());
          setSaid(t('places.saidAll'));
        }}
      />
      <p className="sr" role="status">
        {said}
      </p>
      {pages.isError ? (
        <ProblemState error={pages.error} title={t('places.failed')} onRetry={() => void pages.refetch()} />
      ) : pages.isPending ? (
        <Skeleton rows={12} label={t('places.loading')} />
      ) : places.length === 0 && !current ? (
        <Nothing />
      ) : (
        <div className="import-places-split">
          <PlaceList handle={handle} marked={marked} onMark={toggle} />
          {current ? (
            <PlaceCard
              key={current.place}
              place={current}
              position={{ at: handle.index + 1, of: `${places.length}${pages.hasNextPage ? '+' : ''}` }}
              wantsFocus={wantsFocus}
              isCreating={creating === current.place}
              onCreating={(isOn) => setCreating(isOn ? current.place : undefined)}
              onDecide={(decision) => settle(current, decision)}
              onStep={step}
            />
          ) : (
            <EmptyState title={t('places.done')}>
              {t('places.doneText', { count: data.places?.open ?? 0 })}
            </EmptyState>
          )}
        </div>
      )}
      <KeyHints />
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation('importPlaces');
  const { search } = useImportAddress();
  const kind = search.decided ? 'noneDecided' : 'none';
  return (
    <div className="main">
      <EmptyState title={t(`places.${kind}`)}>{t(`places.${kind}Text`)}</EmptyState>
    </div>
  );
}
