import { Link } from '@tanstack/react-router';
import type { ActorDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { ActorStatusBadge } from '@/records/actors';
import { useCountries } from '@/records/useCountries';
import { PageHead } from '@/ui/Page';
import { Actions } from './Actions';

export function DetailHead({ actor }: { readonly actor: ActorDetail }) {
  const { t } = useTranslation(['actors', 'common']);
  const { nameOf } = useCountries();
  const { type, country, territory, principal, status } = actor;
  return (
    <header className="record-head">
      <PageHead
        title={actor.name}
        crumbs={<Crumbs actor={actor} here={actor.name} />}
        actions={<Actions actor={actor} />}
      />
      <p className="record-under">
        <span className="lead">{[t(`common:actorType.${type}`), nameOf(country)].join(', ')}</span>
        <ActorStatusBadge status={status} boxed />
        {principal && territory && (
          <Link to="/territories/$id" params={{ id: territory.id }}>
            {t('actors:detail.principalOf', { name: territory.name })}
          </Link>
        )}
      </p>
    </header>
  );
}

interface CrumbsProps {
  readonly actor: Pick<ActorDetail, 'id' | 'name' | 'country'>;
  /** What the page is about: the actor itself, or what is done to it. */
  readonly here: string;
}

export function Crumbs({ actor, here }: CrumbsProps) {
  const { t } = useTranslation('actors');
  const { nameOf } = useCountries();
  return (
    <nav aria-label={t('detail.path')}>
      <ol className="crumb record-crumb">
        <li>
          <Link to="/actors">{t('title')}</Link>
        </li>
        <li>
          <Link to="/actors" search={{ country: actor.country }}>
            {nameOf(actor.country)}
          </Link>
        </li>
        {here !== actor.name && (
          <li>
            <Link to="/actors/$id" params={{ id: actor.id }}>
              {actor.name}
            </Link>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
