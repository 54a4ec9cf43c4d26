import type { Identifier, TerritoryDetail } from '@/api';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';

/** Names and codes: what other lists call it. */
export function FactsRail({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (
    <aside className="record-rail" aria-label={t('detail.facts', { ns: 'records' })}>
      <Names territory={territory} />
      <Codes identifiers={territory.identifiers} />
      <Panel title={t('detail.origin', { ns: 'records' })}>
        <dl className="kv">
          <dt>{t('field.source')}</dt>
          <dd>{territory.source}</dd>
          <dt>{t('detail.created', { ns: 'records' })}</dt>
          <dd>{format.instant(territory.createdAt)}</dd>
          <dt>{t('detail.updated', { ns: 'records' })}</dt>
          <dd>{format.instant(territory.updatedAt)}</dd>
        </dl>
      </Panel>
    </aside>
  );
}

function Names({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const names = Object.entries(territory.names).sort(([a], [b]) =>
    format.compare(format.language(a), format.language(b)),
  );
  return (
    <Panel title={t('detail.names')}>
      <dl className="kv">
        <dt>{t('detail.official')}</dt>
        <dd>
          <b>{territory.name}</b>
        </dd>
        {names.map(([language, name]) => (
          <div key={language}>
            <dt>{format.language(language)}</dt>
            <dd lang={language}>{name}</dd>
          </div>
        ))}
        {territory.formerNames.length > 0 && (
          <div>
            <dt>{t('field.formerNames')}</dt>
            <dd>{format.list(territory.formerNames)}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}

function Codes({ identifiers }: { readonly identifiers: readonly Identifier[] }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const label = useSchemeLabel();
  return (
    <Panel title={t('detail.identifiers')}>
      {identifiers.length === 0 && <p className="meta">{t('detail.noIdentifiers')}</p>}
      <dl className="kv">
        {identifiers.map((identifier) => (
          <div key={`${identifier.scheme} ${identifier.value}`}>
            <dt>{label(identifier.scheme)}</dt>
            <dd>
              <span className={identifier.validUntil ? 'soft' : undefined}>{identifier.value}</span>{' '}
              <span className="meta">{validity(identifier, t, format)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

/** A scheme by its own name; one this version does not know keeps its code. */
export function useSchemeLabel(): (scheme: string) => string {
  const { t } = useTranslation('territories');
  return (scheme) => t(`scheme.${scheme as 'NUTS'}`, { defaultValue: scheme });
}

type T = ReturnType<typeof useTranslation<'territories'>>['t'];

function validity({ validFrom, validUntil }: Identifier, t: T, format: Format): string {
  const from = validFrom && format.date(validFrom);
  const until = validUntil && format.date(validUntil);
  if (from && until) return t('detail.validBetween', { from, until });
  if (until) return t('detail.validUntil', { until });
  if (from) return t('detail.validFrom', { from });
  return '';
}
