import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changing, isProblem, type LinkActivity, type LinkDetail, unwrap, useApi, uuidv7 } from '@/api';
import { useTranslation } from '@/i18n';
import { LINKS } from '@/records/queries';
import { toast } from '@/ui/toastQueue';
import { type ActivityValues, fromActivity, toDraft, toPatch } from './values';

interface Writing {
  readonly link: LinkDetail;
  readonly etag: string;
  /** The one to correct; none for a new one. */
  readonly activity: LinkActivity | undefined;
  readonly onClose: () => void;
}

/** Against the version on the page. When that is stale the page is refreshed behind the dialog, and the words stay. */
export function useActivityWrite({ link: { id }, etag, activity, onClose }: Writing) {
  const { t } = useTranslation(['links', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  // One id for all tries: what arrived unnoticed is not recorded twice.
  const [newId] = useState(uuidv7);
  const refresh = () => cache.invalidateQueries({ queryKey: LINKS });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ values, reason }: { values: ActivityValues; reason: string }) => {
      const header = changing(etag, reason);
      if (!activity) {
        const body = toDraft(newId, values);
        await unwrap(api.POST('/links/{id}/activities', { params: { path: { id }, header }, body }));
        return;
      }
      const body = toPatch(fromActivity(activity), values);
      if (Object.keys(body).length === 0) return;
      const params = { path: { id, activity: activity.id }, header };
      const headers = { 'Content-Type': 'application/merge-patch+json' };
      await unwrap(api.PATCH('/links/{id}/activities/{activity}', { params, body, headers }));
    },
    onSuccess: async () => {
      toast(t(activity ? 'links:activity.corrected' : 'links:activity.recorded'));
      onClose();
      await refresh();
    },
    onError: async (failure) => {
      if (isProblem(failure, 'version-mismatch')) await refresh();
    },
  });
  const isStale = isProblem(error, 'version-mismatch');
  return {
    write: mutate,
    isPending,
    problem: isProblem(error) && !isStale ? error : null,
    staleNote: isStale ? t('records:form.stale') : undefined,
  };
}
