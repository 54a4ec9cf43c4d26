import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { useTranslation } from '@/i18n';
import { Icon } from './Icon';
import './Toast.css';

interface ToastSpec {
  readonly text: string;
  readonly tone: 'good' | 'stop';
}

const queue = new ToastQueue<ToastSpec>({ maxVisibleToasts: 3 });

/** Says that something worked; it leaves by itself, so nothing that must be read may stand only here. */
export function toast(text: string): void {
  queue.add({ text, tone: 'good' }, { timeout: 6000 });
}

/** Says that something failed; it stays until closed. */
export function toastFailure(text: string): void {
  queue.add({ text, tone: 'stop' });
}

export function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={t('messages')}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className={`toast is-${shown.content.tone}`}>
          <Icon name={shown.content.tone === 'good' ? 'state-clear' : 'state-refused'} className="glyph" />
          <ToastContent>
            <Text slot="title">{shown.content.text}</Text>
          </ToastContent>
          <AriaButton slot="close" className="find-clear" aria-label={t('close')}>
            <Icon name="close" />
          </AriaButton>
        </AriaToast>
      )}
    </ToastRegion>
  );
}
