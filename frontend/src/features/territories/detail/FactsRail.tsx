import type { ReactNode } from 'react';
import type { Identifier, TerritoryDetail } from '@/api';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { Fact } from '@/records/Fact';
import { SeeMemory } from '@/records/memory/FieldName';
import { Panel } from '@/ui/Page';

interface Props {
  readonly territory: TerritoryDetail;
  readonly children: ReactNode;
}

/** Names and codes: what other lists call it. */
export function FactsRail({ territory, children }: Props) {
  const { t } = useTranslation(['territories', 'records', 'common']);
  const format = useFormat();
  return (
    <aside className="record-rail" aria-label={t('records:detail.facts')}>
      <Names territory={territory} />
      <Standing territory={territory} />
      {children}
      <Codes identifiers={territory.identifiers} />
      <Panel title={t('records:detail.origin')}>
        <dl className="kv">
          <Fact field="source" label={t('territories:field.source')}>
            {territory.source}
          </Fact>
          <Fact label={t('records:detail.created')}>{format.instant(territory.createdAt)}</Fact>
          <Fact label={t('records:detail.updated')}>{format.instant(territory.updatedAt)}</Fact>
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
    <Panel title={t('detail.names')} end={<SeeMemory field="names" name={t('detail.names')} />}>
      <dl className="kv">
        <Fact field="name" label={t('detail.official')}>
          <b>{territory.name}</b>
        </Fact>
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

function Standing({
  territory: { level, localType, status, parent },
}: {
  readonly territory: TerritoryDetail;
}) {
  const { t } = useTranslation(['territories', 'common']);
  return (
    <Panel title={t('territories:detail.standing')}>
      <dl className="kv">
        <Fact field="level" label={t('territories:field.level')}>
          {t(`common:level.${level}`)}
        </Fact>
        <Fact field="localType" label={t('territories:field.localType')}>
          {localType}
        </Fact>
        <Fact field="status" label={t('territories:field.status')}>
          {t(`common:status.${status}`)}
        </Fact>
        <Fact field="parent" label={t('territories:field.parent')}>
          {parent?.name}
        </Fact>
      </dl>
    </Panel>
  );
}

function Codes({ identifiers }: { readonly identifiers: readonly Identifier[] }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const label = useSchemeLabel();
  return (
    <Panel
      title={t('detail.identifiers')}
      end={<SeeMemory field="identifiers" name={t('detail.identifiers')} />}
    >
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
