import { useIsMutating } from '@tanstack/react-query';
import { useUnsavedForms } from '@/forms/unsaved';
import { useTranslation } from '@/i18n';
import { useOnline } from './useOnline';

/** The line and the work: whether what one typed is anywhere but here. */
export function SavedState() {
  const { t } = useTranslation('shell');
  const { isOnline } = useOnline();
  const isSaving = useIsMutating() > 0;
  const unsaved = useUnsavedForms();
  const state = !isOnline ? 'offline' : isSaving ? 'saving' : unsaved > 0 ? 'unsaved' : 'saved';
  return (
    <span className="saved" data-state={state} role="status">
      <span>{t(`line.${state}`)}</span>
    </span>
  );
}
