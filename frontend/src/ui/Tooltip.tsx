import type { ReactNode } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger as AriaTooltipTrigger } from 'react-aria-components/Tooltip';
import './overlays.css';

interface TriggerProps {
  readonly children: ReactNode;
  readonly delay?: number;
  readonly isDisabled?: boolean;
}

export function TooltipTrigger({ children, delay = 500, isDisabled = false }: TriggerProps) {
  return (
    <AriaTooltipTrigger delay={delay} closeDelay={100} isDisabled={isDisabled}>
      {children}
    </AriaTooltipTrigger>
  );
}

interface TooltipProps {
  readonly children: ReactNode;
  readonly placement?: 'top' | 'right' | 'bottom' | 'left';
}

export function Tooltip({ children, placement = 'bottom' }: TooltipProps) {
  return (
    <AriaTooltip className="tooltip" placement={placement} offset={6}>
      {children}
    </AriaTooltip>
  );
}
