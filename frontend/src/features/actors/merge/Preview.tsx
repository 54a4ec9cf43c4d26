import { useQuery } from '@tanstack/react-query';
import { type ActorDetail, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import type { Picked } from '@/records/TerritoryPicker';
import { Skeleton } from '@/ui/States';
import { previewQuery } from '../queries';

interface Props {
  readonly actor: ActorDetail;
  readonly into: Picked;
}

/** What will move, before anything is written; or why it cannot be. */
export function Preview({ actor, into }: Props) {
  const { t } = useTranslation('actors');
  const format = useFormat();
  const found = useQuery(previewQuery(useApi(), actor.id, into.id));
  if (found.isPending) return <Skeleton rows={4} label={t('merge.previewLoading')} />;
  if (found.isError)
    return (
      <ProblemState
        error={found.error}
        title={t('merge.previewFailed')}
        onRetry={() => void found.refetch()}
      />
    );
  const { links, contacts, covers, becomesPrincipal, refusal } = found.data;
  const names = format.list(covers.map(({ name }) => name));
  if (refusal) return <p className="note stop">{t('merge.refused', { why: refusal })}</p>;
  return (
    <section className="note" aria-live="polite" aria-label={t('merge.preview')}>
      <h2>{t('merge.preview')}</h2>
      <ul className="record-preview">
        <li>{t('merge.leads', { name: actor.name, into: into.name })}</li>
        <li>{t('merge.links', { count: links, into: into.name })}</li>
        <li>{t('merge.contacts', { count: contacts, into: into.name })}</li>
        {covers.length > 0 && <li>{t('merge.covers', { into: into.name, names })}</li>}
        {becomesPrincipal && <li>{t('merge.becomesPrincipal', { into: into.name })}</li>}
      </ul>
    </section>
  );
}
