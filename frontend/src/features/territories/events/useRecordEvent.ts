import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem, type TerritoryEventDraft, unwrap, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { TERRITORIES } from '@/records/queries';
import { toast } from '@/ui/toastQueue';
import type { EventDialogProps } from './EventDialog';

/** Sends one event against the version on the page. When that is stale the page is refreshed behind the dialog. */
export function useRecordEvent({ territory, etag, onClose }: EventDialogProps, done: () => string) {
  const { t } = useTranslation('records');
  const api = useApi();
  const cache = useQueryClient();
  const record = useMutation({
    mutationFn: (body: TerritoryEventDraft) =>
      unwrap(
        api.POST('/territories/{id}/events', {
          params: { path: { id: territory.id }, header: { 'If-Match': etag } },
          body,
        }),
      ),
    onSuccess: async () => {
      toast(done());
      onClose();
      await cache.invalidateQueries({ queryKey: TERRITORIES });
    },
    onError: async (error) => {
      if (isProblem(error, 'version-mismatch')) await cache.invalidateQueries({ queryKey: TERRITORIES });
    },
  });
  const isStale = isProblem(record.error, 'version-mismatch');
  return {
    record: record.mutate,
    isPending: record.isPending,
    problem: isProblem(record.error) && !isStale ? record.error : null,
    staleNote: isStale ? t('form.stale') : undefined,
  };
}
