import type { ReactNode, RefObject } from 'react';
import { Menu as AriaMenu } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import './overlays.css';

export interface MenuBodyProps {
  readonly label: string;
  readonly triggerRef: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

interface Props extends MenuBodyProps {
  readonly onAction: (key: string) => void;
  readonly children: ReactNode;
}

/** The menu of an OnDemandMenu; choosing anything closes it. */
export function MenuPopover({ label, triggerRef, onClose, onAction, children }: Props) {
  const act = (key: string) => {
    onClose();
    onAction(key);
  };
  return (
    <Popover
      className="popover"
      aria-label={label}
      triggerRef={triggerRef}
      isOpen
      onOpenChange={(open) => !open && onClose()}
      placement="bottom end"
      offset={4}
    >
      <AriaMenu className="menu" aria-label={label} autoFocus="first" onAction={(key) => act(String(key))}>
        {children}
      </AriaMenu>
    </Popover>
  );
}
