import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isProblem } from '@/api';
import { useTranslation } from '@/i18n';
import { ACTORS } from '@/records/queries';
import { toast } from '@/ui/toastQueue';

/** One write to a contact. A stale one is told, and what stands now is fetched behind the dialog. */
export function useContactWrite<T>(send: (values: T) => Promise<unknown>, done: string, onClose: () => void) {
  const { t } = useTranslation('records');
  const cache = useQueryClient();
  const refresh = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['contacts'] }),
      cache.invalidateQueries({ queryKey: [...ACTORS, 'history'] }),
    ]);
  const write = useMutation({
    mutationFn: send,
    // What was typed is a person's data: nothing of it stays in memory once the dialog is gone.
    gcTime: 0,
    onSuccess: async () => {
      toast(done);
      onClose();
      await refresh();
    },
    onError: async (error) => {
      if (isProblem(error, 'version-mismatch')) await refresh();
    },
  });
  const isStale = isProblem(write.error, 'version-mismatch');
  return {
    write: write.mutate,
    isPending: write.isPending,
    problem: isProblem(write.error) && !isStale ? write.error : null,
    staleNote: isStale ? t('form.stale') : undefined,
  };
}
