import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LinkDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Freshness } from '@/records/linkLooks';
import { Panel } from '@/ui/Page';

interface Props {
  readonly link: LinkDetail;
}

/** What is known of it beside its partners. What is not known is said. */
export function FactsRail({ link }: Props) {
  const { t } = useTranslation(['links', 'records']);
  return (
    <aside className="record-rail" aria-label={t('records:detail.facts')}>
      <What link={link} />
      <Facilitators link={link} />
      <Origin link={link} />
    </aside>
  );
}

function What({ link }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const format = useFormat();
  const day = (iso: string | undefined) => iso && format.date(iso);
  return (
    <Panel title={t('records:detail.facts')}>
      <dl className="kv">
        <Fact label={t('links:field.objectives')}>{link.objectives}</Fact>
        <Fact label={t('links:field.startedOn')}>{day(link.startedOn)}</Fact>
        <Fact label={t('links:field.plannedEnd')}>{day(link.plannedEnd)}</Fact>
        <Fact label={t('links:field.lastConfirmedOn')}>
          <Freshness confirmed={link.lastConfirmedOn} />
        </Fact>
        <Fact label={t('links:field.modalities')}>
          {link.modalities.map((one) => t(`links:modality.${one}`)).join(', ')}
        </Fact>
        <Fact label={t('links:field.instrument')}>{link.instrument}</Fact>
        <Fact label={t('links:field.languages')}>{format.list(link.languages.map(format.language))}</Fact>
        <Fact label={t('links:field.clearance')}>{t(`links:clearance.${link.clearance}`)}</Fact>
        <Fact label={t('links:field.visibility')}>{t(`links:visibility.${link.visibility}`)}</Fact>
      </dl>
    </Panel>
  );
}

function Facilitators({ link: { facilitators } }: Props) {
  const { t } = useTranslation('links');
  if (facilitators.length === 0) return null;
  return (
    <Panel title={t('field.facilitators')}>
      <ul>
        {facilitators.map(({ actor, name, country }) => (
          <li key={actor}>
            <Link to="/actors/$id" params={{ id: actor }}>
              {name}
            </Link>{' '}
            <span className="cc">{country}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Origin({ link }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const format = useFormat();
  return (
    <Panel title={t('records:detail.origin')}>
      <dl className="kv">
        <Fact label={t('links:field.source')}>
          {[link.source.name, link.source.id].filter(Boolean).join(', ')}
        </Fact>
        <Fact label={t('records:detail.created')}>
          {format.instant(link.createdAt)} <span className="meta">{link.createdBy}</span>
        </Fact>
        <Fact label={t('records:detail.updated')}>{format.instant(link.updatedAt)}</Fact>
      </dl>
    </Panel>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children || <span className="meta">{t('unknown')}</span>}</dd>
    </div>
  );
}
