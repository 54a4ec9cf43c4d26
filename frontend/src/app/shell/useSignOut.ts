import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { toastFailure } from '@/ui/toastQueue';

/** Signs out everywhere; nothing that was read stays in memory for whoever comes next. */
export function useSignOut(): () => void {
  const { t } = useTranslation('shell');
  const session = useSession();
  const queryClient = useQueryClient();
  return () => {
    session.signOut().then(
      () => queryClient.clear(),
      () => toastFailure(t('signOutFailed')),
    );
  };
}
