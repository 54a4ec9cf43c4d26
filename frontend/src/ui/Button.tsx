import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { Icon, type IconName } from './Icon';
import { Tooltip, TooltipTrigger } from './Tooltip';
import './Button.css';

export interface ButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'isDisabled'> {
  /** `go` is the one filled button of a view: the thing to do next. */
  readonly look?: 'plain' | 'go' | 'bare' | 'danger';
  readonly icon?: IconName;
  readonly children?: ReactNode;
  /** Shown on the button, where a key does the same. */
  readonly shortcut?: string;
  /**
   * Why the action is not to be had now, in words. The button stays focusable and says the reason,
   * so that nobody is left before a dead control.
   */
  readonly unavailable?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  look = 'plain',
  icon,
  children,
  shortcut,
  unavailable,
  onPress,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton
      {...rest}
      {...(unavailable ? { 'aria-disabled': true, type: 'button' as const } : {})}
      onPress={unavailable ? () => {} : onPress}
      className={`btn ${look === 'plain' ? '' : look}`}
    >
      {icon && <Icon name={icon} />}
      {children}
      {shortcut && <kbd aria-hidden="true">{shortcut}</kbd>}
    </AriaButton>
  );
  if (!unavailable) return button;
  return (
    <TooltipTrigger delay={0}>
      {button}
      <Tooltip>{unavailable}</Tooltip>
    </TooltipTrigger>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'look' | 'shortcut'> {
  readonly icon: IconName;
  /** The name for readers, and the tooltip. */
  readonly label: string;
}

export function IconButton({ icon, label, unavailable, onPress, ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger>
      <AriaButton
        {...rest}
        {...(unavailable ? { 'aria-disabled': true, type: 'button' as const } : {})}
        onPress={unavailable ? () => {} : onPress}
        aria-label={label}
        className="btn icon bare"
      >
        <Icon name={icon} />
      </AriaButton>
      <Tooltip>{unavailable ?? label}</Tooltip>
    </TooltipTrigger>
  );
}
