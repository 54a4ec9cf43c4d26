import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DocumentDetail, isProblem, unwrap, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toastQueue';
import { DOCUMENTS } from './queries';

/** What may be said of a document, or that it is none. */
export type Change =
  | { readonly patch: Partial<Pick<DocumentDetail, 'title' | 'kind' | 'visibility'>> }
  | { readonly voidFor: string };

/** Against the version on the page. When that is stale the page is refreshed, and whoever tried is told. */
export function useChange({ id, version }: DocumentDetail, onDone?: () => void) {
  const { t } = useTranslation(['documents', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: DOCUMENTS });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (change: Change) => {
      const params = { path: { id }, header: { 'If-Match': `"${version}"` } };
      if ('voidFor' in change) {
        await unwrap(api.POST('/documents/{id}/void', { params, body: { reason: change.voidFor } }));
        return;
      }
      const headers = { 'Content-Type': 'application/merge-patch+json' };
      await unwrap(api.PATCH('/documents/{id}', { params, headers, body: change.patch }));
    },
    onSuccess: async (_, change) => {
      toast(t('voidFor' in change ? 'documents:void.done' : 'documents:edit.done'));
      onDone?.();
      await refresh();
    },
    onError: async (failure) => {
      if (isProblem(failure, 'version-mismatch')) await refresh();
    },
  });
  const isStale = isProblem(error, 'version-mismatch');
  return {
    change: mutate,
    isPending,
    error,
    problem: isProblem(error) && !isStale ? error : null,
    staleNote: isStale ? t('records:form.stale') : undefined,
  };
}
