import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type TerritoryDetail, type TerritorySummary, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useSettled } from '@/list/useSettled';
import { territoryQuery } from '@/records/queries';
import { levelLabel } from '../labels';
import { StatusBadge } from '../StatusBadge';

interface Props {
  readonly id: string | undefined;
  /** What the list already knows, until the whole record is here. */
  readonly known: TerritorySummary | undefined;
}

/** The chosen row, without leaving the list. */
export function Peek({ id, known }: Props) {
  const { t } = useTranslation('territories');
  const settled = useSettled(id);
  const found = useQuery({ ...territoryQuery(useApi(), settled ?? ''), enabled: settled !== undefined });
  const whole = settled === id ? found.data?.data : undefined;
  const territory = whole ?? known;
  if (id === undefined || !territory) {
    return <div className="peek meta">{t(found.isError ? 'peek.missing' : 'peek.none')}</div>;
  }
  return (
    <section className="peek" aria-label={t('peek.label')}>
      <h2>
        {territory.name} <span className="cc">{territory.country}</span>
      </h2>
      <Facts territory={territory} whole={whole} />
      <div className="acts">
        <Link className="btn" to="/territories/$id" params={{ id }}>
          {t('action.open', { ns: 'records' })} <kbd aria-hidden="true">{'Enter'}</kbd>
        </Link>
        <Link className="btn" to="/territories/$id/edit" params={{ id }}>
          {t('action.correct', { ns: 'records' })} <kbd aria-hidden="true">{'e'}</kbd>
        </Link>
      </div>
    </section>
  );
}

function Facts({ territory, whole }: { territory: TerritorySummary; whole: TerritoryDetail | undefined }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { population, populationYear } = territory;
  const codes = whole?.identifiers.filter((identifier) => !identifier.validUntil) ?? [];
  return (
    <dl>
      <dt>{t('field.level')}</dt>
      <dd>{levelLabel(t, territory)}</dd>
      <dt>{t('field.status')}</dt>
      <dd>
        <StatusBadge status={territory.status} dissolvedOn={territory.dissolvedOn} />
      </dd>
      <dt>{t('field.parent')}</dt>
      <dd>
        {whole?.ancestors.map((ancestor) => ancestor.name).join(' › ') || territory.parent?.name || '–'}
      </dd>
      <dt>{t('field.population')}</dt>
      <dd>
        {population === undefined ? t('unknown', { ns: 'common' }) : format.number(population)}{' '}
        <span className="meta">{populationYear}</span>
      </dd>
      <dt>{t('field.identifiers')}</dt>
      <dd className="cut">
        {codes.map(({ scheme, value }) => `${t(`scheme.${scheme}`, scheme)} ${value}`).join(' · ') || '–'}
      </dd>
    </dl>
  );
}
