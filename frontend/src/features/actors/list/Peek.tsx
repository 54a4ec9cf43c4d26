import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ActorDetail, type ActorSummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useSettled } from '@/list/useSettled';
import { ActorStatusBadge } from '@/records/actors';
import { actorQuery } from '@/records/queries';
import { useCountries } from '@/records/useCountries';

interface Props {
  readonly id: string | undefined;
  /** What the list already knows, until the whole record is here. */
  readonly known: ActorSummary | undefined;
}

/** The chosen row, without leaving the list. */
export function Peek({ id, known }: Props) {
  const { t } = useTranslation(['actors', 'records']);
  const settled = useSettled(id);
  const found = useQuery({ ...actorQuery(useApi(), settled ?? ''), enabled: settled !== undefined });
  const whole = settled === id ? found.data?.data : undefined;
  const actor = whole ?? known;
  if (id === undefined || !actor) {
    return <div className="peek meta">{t(found.isError ? 'actors:peek.missing' : 'actors:peek.none')}</div>;
  }
  return (
    <section className="peek" aria-label={t('actors:peek.label')}>
      <h2>
        {actor.name} <span className="cc">{actor.country}</span>
      </h2>
      <Facts actor={actor} whole={whole} />
      <div className="acts">
        <Link className="btn" to="/actors/$id" params={{ id }}>
          {t('records:action.open')} <kbd aria-hidden="true">{'Enter'}</kbd>
        </Link>
        <Link className="btn" to="/actors/$id/edit" params={{ id }}>
          {t('records:action.correct')} <kbd aria-hidden="true">{'e'}</kbd>
        </Link>
      </div>
    </section>
  );
}

function Facts({ actor, whole }: { actor: ActorSummary; whole: ActorDetail | undefined }) {
  const { t } = useTranslation(['actors', 'common']);
  const format = useFormat();
  const { nameOf } = useCountries();
  const languages = whole?.languages.map(format.language);
  return (
    <dl>
      <dt>{t('actors:field.type')}</dt>
      <dd>{t(`common:actorType.${actor.type}`)}</dd>
      <dt>{t('actors:field.status')}</dt>
      <dd>
        <ActorStatusBadge status={actor.status} />
      </dd>
      <dt>{t('actors:field.territory')}</dt>
      <dd>{[actor.territory?.name, nameOf(actor.country)].filter(Boolean).join(', ')}</dd>
      <dt>{t('actors:field.shortName')}</dt>
      <dd>{actor.shortName ?? '–'}</dd>
      <dt>{t('actors:field.links')}</dt>
      <dd>{format.number(actor.links)}</dd>
      <dt>{t('actors:field.languages')}</dt>
      <dd>{languages ? languages.join(', ') || t('common:unknown') : '…'}</dd>
    </dl>
  );
}
