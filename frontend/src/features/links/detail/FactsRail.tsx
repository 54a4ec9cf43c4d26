import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LinkDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Fact } from '@/records/Fact';
import { Freshness } from '@/records/linkLooks';
import { SeeMemory } from '@/records/memory/FieldName';
import { Panel } from '@/ui/Page';

interface Props {
  readonly link: LinkDetail;
}

/** What is known of it beside its partners. What is not known is said. */
export function FactsRail({ link, children }: Props & { readonly children: ReactNode }) {
  const { t } = useTranslation(['links', 'records']);
  return (
    <aside className="record-rail" aria-label={t('records:detail.facts')}>
      <What link={link} />
      {children}
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
        <Fact field="type" label={t('links:field.type')}>
          {t(`links:type.${link.type}`)}
        </Fact>
        <Fact field="state" label={t('links:field.state')}>
          {t(`links:state.${link.state}`)}
        </Fact>
        <Fact field="objectives" label={t('links:field.objectives')}>
          {link.objectives}
        </Fact>
        <Fact field="startedOn" label={t('links:field.startedOn')}>
          {day(link.startedOn)}
        </Fact>
        <Fact field="plannedEnd" label={t('links:field.plannedEnd')}>
          {day(link.plannedEnd)}
        </Fact>
        <Fact field="lastConfirmedOn" label={t('links:field.lastConfirmedOn')}>
          <Freshness confirmed={link.lastConfirmedOn} />
        </Fact>
        <Fact field="modalities" label={t('links:field.modalities')}>
          {link.modalities.map((one) => t(`links:modality.${one}`)).join(', ')}
        </Fact>
        <Fact field="instrument" label={t('links:field.instrument')}>
          {link.instrument}
        </Fact>
        <Fact field="languages" label={t('links:field.languages')}>
          {format.list(link.languages.map(format.language))}
        </Fact>
        <Fact field="clearance" label={t('links:field.clearance')}>
          {t(`links:clearance.${link.clearance}`)}
        </Fact>
        <Fact field="visibility" label={t('links:field.visibility')}>
          {t(`links:visibility.${link.visibility}`)}
        </Fact>
      </dl>
    </Panel>
  );
}

function Facilitators({ link: { facilitators } }: Props) {
  const { t } = useTranslation('links');
  if (facilitators.length === 0) return null;
  return (
    <Panel
      title={t('field.facilitators')}
      end={<SeeMemory field="facilitators" name={t('field.facilitators')} />}
    >
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
        <Fact field="source" label={t('links:field.source')}>
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
