import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem as AriaMenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon, type IconName } from './Icon';
import './overlays.css';

export { Header as MenuHeader } from 'react-aria-components/Header';
export { MenuSection, type Selection } from 'react-aria-components/Menu';
export { Separator as MenuLine } from 'react-aria-components/Separator';

interface MenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly onAction?: (key: string) => void;
  readonly placement?: 'bottom start' | 'bottom end';
}

export function Menu({ label, trigger, children, onAction, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement={placement} offset={4}>
        <AriaMenu className="menu" aria-label={label} onAction={(key) => onAction?.(String(key))}>
          {children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

interface ItemProps {
  readonly id: string;
  readonly icon?: IconName;
  readonly text: string;
  readonly end?: ReactNode;
  readonly isDisabled?: boolean;
  /** For an item whose text is in another language, such as a language's own name. */
  readonly lang?: string;
}

export function MenuItem({ id, icon, text, end, isDisabled = false, lang }: ItemProps) {
  return (
    <AriaMenuItem id={id} className="menu-item" textValue={text} isDisabled={isDisabled}>
      {({ isSelected }) => (
        <>
          {icon && <Icon name={icon} />}
          <span lang={lang}>{text}</span>
          {isSelected ? <Icon name="check" className="end" /> : end && <span className="end">{end}</span>}
        </>
      )}
    </AriaMenuItem>
  );
}
