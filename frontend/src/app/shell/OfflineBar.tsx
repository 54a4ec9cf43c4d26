import { useFormat, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { useOnline } from './useOnline';

/** Being without a line is ordinary: a grey bar, no alarm. */
export function OfflineBar() {
  const { t } = useTranslation('shell');
  const format = useFormat();
  const { isOnline, since } = useOnline();
  if (isOnline || !since) return null;
  const time = format.instant(since, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <p className="offline-bar">
      <Icon name="offline" />
      <span>
        <b>{t('line.offline')}</b> {t('offlineText', { time })}
      </span>
    </p>
  );
}
