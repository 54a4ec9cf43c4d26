import { Button as AriaButton } from 'react-aria-components/Button';
import { Text } from 'react-aria-components/Text';
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast';
import { useTranslation } from '@/i18n';
import { Icon } from './Icon';
import './Toast.css';
import { toastQueue } from './toastQueue';

/** Where messages appear; loaded with the first of them. */
export default function Toasts() {
  const { t } = useTranslation();
  return (
    <ToastRegion queue={toastQueue} className="toasts" aria-label={t('messages')}>
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
