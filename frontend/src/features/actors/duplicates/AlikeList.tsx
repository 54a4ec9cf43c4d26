import { Link } from '@tanstack/react-router';
import type { ActorDuplicate, ActorSummary } from '@/api';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { likeness } from './similarity';

interface Props {
  readonly found: readonly ActorDuplicate[];
  readonly verb: string;
  /** The verb for readers, with the name. */
  readonly verbFor: (name: string) => string;
  readonly onChoose: (actor: ActorSummary) => void;
}

/** Actors whose names are alike: which, where, how alike in words, and what to do with them. */
export function AlikeList({ found, verb, verbFor, onChoose }: Props) {
  const { t } = useTranslation(['actors', 'common']);
  return (
    <ul className="actor-likely">
      {found.map(({ actor, similarity }) => (
        <li key={actor.id}>
          <Link to="/actors/$id" params={{ id: actor.id }} target="_blank">
            {actor.name}
          </Link>
          <span className="meta">
            {[t(`common:actorType.${actor.type}`), actor.territory?.name].filter(Boolean).join(' · ')}
          </span>
          <span className="soft">{t(`actors:duplicates.${likeness(similarity)}`)}</span>
          <Button aria-label={verbFor(actor.name)} onPress={() => onChoose(actor)}>
            {verb}
          </Button>
        </li>
      ))}
    </ul>
  );
}
