import { useFormat, useTranslation } from '@/i18n';

/** When what is written was last kept on this device. */
export function SavedNote({ savedAt }: { readonly savedAt: Date | null }) {
  const { t } = useTranslation('records');
  const format = useFormat();
  if (!savedAt) return <span className="meta" />;
  const time = format.instant(savedAt, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <span className="meta" role="status">
      {t('form.draftSaved', { time })}
    </span>
  );
}
