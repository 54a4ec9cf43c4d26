import { Link } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import type { ImportPlace } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { useImportWords } from '../words';
import { Candidates } from './Candidates';
import { CreateForm } from './CreateForm';
import type { Decision } from './decided';
import { PlaceMap } from './PlaceMap';
import { useDecisionText } from './texts';

interface Props {
  readonly place: ImportPlace;
  readonly position: {
    readonly at: number /** With a plus where more wait than were loaded. */;
    readonly of: string;
  };
  readonly wantsFocus: RefObject<boolean>;
  readonly isCreating: boolean;
  readonly onCreating: (isOn: boolean) => void;
  readonly onDecide: (decision: Decision) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** One place: what the file says of it, whom it may mean, and what to do with it. */
export function PlaceCard(props: Props) {
  const { place, position, wantsFocus, isCreating, onDecide, onStep } = props;
  const { t } = useTranslation('importPlaces');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (wantsFocus.current) head.current?.focus();
    wantsFocus.current = false;
  }, [wantsFocus]);
  return (
    <section className="import-place" aria-label={t('places.inHand')}>
      <header>
        <h2 ref={head} tabIndex={-1}>
          {place.name} <span className="cc">{place.country ?? place.countryText}</span>
        </h2>
        <span className="meta">{position.at > 0 && t('places.position', position)}</span>
        <span className="import-steppers">
          <IconButton icon="left" label={t('places.previous')} onPress={() => onStep(-1)} />
          <IconButton icon="right" label={t('places.next')} onPress={() => onStep(1)} />
        </span>
      </header>
      <SaidOfIt place={place} />
      {place.decision && <Decided place={place} onUndo={() => onDecide({ what: 'UNDO' })} />}
      {isCreating ? (
        <CreateForm
          place={place}
          onCreate={(create) => onDecide({ what: 'CREATE', create })}
          onClose={() => {
            props.onCreating(false);
            head.current?.focus();
          }}
        />
      ) : (
        <>
          <Candidates place={place} onChoose={(territory) => onDecide({ what: 'CHOOSE', territory })} />
          <Acts {...props} />
        </>
      )}
      <PlaceMap place={place} />
    </section>
  );
}

/** As the file has it, and why it waits. */
function SaidOfIt({ place }: { readonly place: ImportPlace }) {
  const { t } = useTranslation(['imports', 'importPlaces']);
  const format = useFormat();
  const words = useImportWords();
  const { point, population } = place;
  const facts = [
    place.countryText && t('importPlaces:places.fileCountry', { country: place.countryText }),
    place.region,
    point && [point.latitude, point.longitude].map((one) => degrees(one, format.number)).join('; '),
    population != null && t('importPlaces:places.people', { number: format.number(population) }),
  ].filter(Boolean);
  return (
    <>
      <p className="import-place-why">
        <b className="warm">{t(`imports:placeOutcome.${place.outcome}`)}</b>
        {place.reason && `: ${words.placeReason(place.reason)}`}
      </p>
      <p className="meta">
        {facts.length > 0 && `${t('importPlaces:places.fileSays')} ${facts.join(' · ')} · `}
        <Link
          from="/imports/$id"
          to="."
          search={{ step: 'rows', place: place.place }}
          className="import-inline-link"
        >
          {t('importPlaces:places.inRows', {
            count: place.rows,
            number: format.number(place.rows),
            first: place.firstRow,
          })}
        </Link>
      </p>
    </>
  );
}

function degrees(value: number, number: (value: number, options?: Intl.NumberFormatOptions) => string) {
  return number(value, { maximumFractionDigits: 4 });
}

function Decided({ place, onUndo }: { readonly place: ImportPlace; readonly onUndo: () => void }) {
  const { t } = useTranslation('importPlaces');
  const format = useFormat();
  const decisionText = useDecisionText();
  const { decision } = place;
  if (!decision) return null;
  const text = decisionText(place, {
    what: decision.what,
    ...(decision.territory && { territory: decision.territory }),
    ...(decision.create && { create: decision.create }),
  });
  return (
    <div className="note here record-inline">
      <p>
        <b>{text}</b> <span className="meta">{`${decision.author}, ${format.instant(decision.at)}`}</span>
      </p>
      <Button look="bare" shortcut="u" onPress={onUndo}>
        {t('places.undo')}
      </Button>
    </div>
  );
}

function Acts({ place, onCreating, onDecide }: Props) {
  const { t } = useTranslation('importPlaces');
  const { offer } = place;
  return (
    <div className="import-acts">
      <Button icon="plus" shortcut="c" onPress={() => onCreating(true)}>
        {offer ? t('places.createOffered', { name: offer.name }) : t('places.create')}
      </Button>
      <Button shortcut="s" onPress={() => onDecide({ what: 'SKIP' })}>
        {t('places.skip')}
      </Button>
      <p className="hint">{t('places.skipHint')}</p>
    </div>
  );
}
