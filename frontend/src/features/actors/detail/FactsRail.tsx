import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ActorDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Fact } from '@/records/Fact';
import { Panel } from '@/ui/Page';

interface Props {
  readonly actor: ActorDetail;
}

/** Names and ways to reach it. What is not known is said. */
export function FactsRail({ actor, children }: Props & { readonly children: ReactNode }) {
  const { t } = useTranslation(['actors', 'records']);
  const format = useFormat();
  return (
    <aside className="record-rail" aria-label={t('records:detail.facts')}>
      <Identity actor={actor} />
      {children}
      <MergedFrom actor={actor} />
      <Panel title={t('records:detail.origin')}>
        <dl className="kv">
          <Fact field="source" label={t('actors:field.source')}>
            {actor.source}
          </Fact>
          <Fact label={t('records:detail.created')}>{format.instant(actor.createdAt)}</Fact>
          <Fact label={t('records:detail.updated')}>{format.instant(actor.updatedAt)}</Fact>
        </dl>
      </Panel>
    </aside>
  );
}

function Identity({ actor }: Props) {
  const { t } = useTranslation(['actors', 'common']);
  const format = useFormat();
  return (
    <Panel title={t('actors:detail.identity')}>
      <dl className="kv">
        <Fact field="legalName" label={t('actors:field.legalName')} unknown={t('actors:detail.legalUnknown')}>
          {actor.legalName}
        </Fact>
        <Fact field="shortName" label={t('actors:field.shortName')}>
          {actor.shortName}
        </Fact>
        <Fact field="type" label={t('actors:field.type')}>
          {t(`common:actorType.${actor.type}`)}
        </Fact>
        <Fact label={t('actors:field.links')}>{format.number(actor.links)}</Fact>
        <Fact field="website" label={t('actors:field.website')}>
          {actor.website && <Website address={actor.website} />}
        </Fact>
        <Fact field="languages" label={t('actors:field.languages')}>
          {format.list(actor.languages.map(format.language))}
        </Fact>
        <Fact field="iatiIdentifier" label={t('actors:field.iatiIdentifier')}>
          {actor.iatiIdentifier}
        </Fact>
      </dl>
    </Panel>
  );
}

/** Somebody typed this address: only a web address becomes a link, and the page it opens learns nothing of ours. */
function Website({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return address;
  return (
    <a href={address} target="_blank" rel="noreferrer noopener">
      {address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}

function MergedFrom({ actor: { mergedFrom } }: Props) {
  const { t } = useTranslation('actors');
  const format = useFormat();
  if (mergedFrom.length === 0) return null;
  return (
    <Panel title={t('detail.mergedFrom')}>
      <ul>
        {mergedFrom.map(({ id, name, at }) => (
          <li key={id}>
            <Link to="/actors/$id" params={{ id }}>
              {name}
            </Link>{' '}
            <span className="meta">{format.instant(at)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
