import { useBlocker } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from '@/i18n';
import { ConfirmDialog } from '@/ui';
import { markUnsaved } from './unsaved';

interface Props {
  /** Asked at the moment of leaving, so that a form that has just been saved lets one go. */
  readonly isDirty: () => boolean;
  /** The same, as of the last rendering: for the bar on top. */
  readonly dirty: boolean;
}

/** Stands inside a form: leaving with unsaved work asks first, within the app and when the tab closes. */
export function LeaveGuard({ isDirty, dirty }: Props) {
  const { t } = useTranslation();
  useEffect(() => (dirty ? markUnsaved() : undefined), [dirty]);
  const blocker = useBlocker({
    // A change of the search alone keeps the form on the screen.
    shouldBlockFn: ({ current, next }) => isDirty() && current.pathname !== next.pathname,
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      title={t('leave.title')}
      isOpen={blocker.status === 'blocked'}
      confirm={t('leave.go')}
      cancel={t('leave.stay')}
      dangerous
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{t('leave.text')}</p>
    </ConfirmDialog>
  );
}
