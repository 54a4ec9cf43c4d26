import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from '@/i18n';
import { Button, IconButton } from './Button';
import './overlays.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one to press last. */
  readonly actions?: ReactNode;
  readonly size?: 'normal' | 'wide';
  /** `alertdialog` for what must be answered; then neither Escape nor a click beside it closes it. */
  readonly role?: 'dialog' | 'alertdialog';
}

export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = 'normal',
  role = 'dialog',
}: DialogProps) {
  const { t } = useTranslation();
  const mustAnswer = role === 'alertdialog';
  return (
    <ModalOverlay
      className="veil"
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={!mustAnswer}
      isKeyboardDismissDisabled={mustAnswer}
    >
      <Modal className={`modal ${size}`}>
        <AriaDialog className="dialog" role={role}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {!mustAnswer && <IconButton icon="close" label={t('close')} onPress={onClose} />}
          </header>
          <div className="dialog-body">{children}</div>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly children: ReactNode;
  /** The verb of what will happen, never "OK". */
  readonly confirm: string;
  readonly cancel?: string;
  readonly dangerous?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog(props: ConfirmProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={props.title}
      isOpen={props.isOpen}
      onClose={props.onCancel}
      role="alertdialog"
      actions={
        <>
          <Button onPress={props.onCancel} autoFocus>
            {props.cancel ?? t('cancel')}
          </Button>
          <Button look={props.dangerous ? 'danger' : 'go'} onPress={props.onConfirm}>
            {props.confirm}
          </Button>
        </>
      }
    >
      {props.children}
    </Dialog>
  );
}
