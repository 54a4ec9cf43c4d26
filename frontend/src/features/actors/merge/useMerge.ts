import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ActorDetail, isProblem, unwrap, useApi, type Versioned } from '@/api';
import { useTranslation } from '@/i18n';
import { ACTORS, actorQuery } from '@/records/queries';
import type { Picked } from '@/records/TerritoryPicker';
import { toast } from '@/ui/toastQueue';
import { previewQuery } from '../queries';

/** Joins one actor to another, both as they were when one looked; who changed either meanwhile is not overrun. */
export function useMerge({ data: actor, etag }: Versioned<ActorDetail>, into: Picked | null) {
  const { t } = useTranslation(['actors', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const enabled = into !== null;
  const survivor = useQuery({ ...actorQuery(api, into?.id ?? ''), enabled }).data?.data;
  const preview = useQuery({ ...previewQuery(api, actor.id, into?.id ?? ''), enabled }).data;
  const merge = useMutation({
    mutationFn: ({ target, reason }: { target: ActorDetail; reason: string }) =>
      unwrap(
        api.POST('/actors/{id}/merge', {
          params: { path: { id: actor.id }, header: { 'If-Match': etag } },
          body: { into: target.id, intoVersion: target.version, reason },
        }),
      ),
    onSuccess: async (merged) => {
      toast(t('actors:merge.done', { name: actor.name, into: merged.name }));
      await navigate({ to: '/actors/$id', params: { id: merged.id } });
      await cache.invalidateQueries({ queryKey: ACTORS });
    },
    onError: async (error) => {
      if (isProblem(error, 'version-mismatch')) await cache.invalidateQueries({ queryKey: ACTORS });
    },
  });
  const isStale = isProblem(merge.error, 'version-mismatch');
  return {
    /** Nothing until both records and what moves between them are known, and nothing forbids it. */
    merge:
      survivor && preview && !preview.refusal
        ? (reason: string) => merge.mutate({ target: survivor, reason })
        : undefined,
    isPending: merge.isPending,
    problem: isProblem(merge.error) && !isStale ? merge.error : null,
    staleNote: isStale ? t('records:form.stale') : undefined,
  };
}
