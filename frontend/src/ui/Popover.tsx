import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover as AriaPopover } from 'react-aria-components/Popover';
import './overlays.css';

interface Props {
  readonly label: string;
  /** The control that opens it. */
  readonly trigger: ReactNode;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

export function Popover({ label, trigger, children }: Props) {
  return (
    <DialogTrigger>
      {trigger}
      <AriaPopover className="popover" placement="bottom start" offset={4}>
        <AriaDialog className="popover-body" aria-label={label}>
          {({ close }) => (typeof children === 'function' ? children(close) : children)}
        </AriaDialog>
      </AriaPopover>
    </DialogTrigger>
  );
}
