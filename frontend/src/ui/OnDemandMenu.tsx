import { type ComponentType, lazy, Suspense, useMemo, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import type { MenuBodyProps } from './MenuPopover';

interface Props {
  readonly label: string;
  readonly className: string;
  /** What is on the button. */
  readonly face: string;
  /** The menu, which comes when it is first wanted: most visits never open it. */
  readonly load: () => Promise<{ default: ComponentType<MenuBodyProps> }>;
}

/** A button in the bar whose menu is not part of what a slow line must fetch first. */
export function OnDemandMenu({ label, className, face, load }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const Body = useMemo(() => lazy(load), [load]);
  return (
    <>
      <AriaButton
        ref={button}
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onHoverStart={() => void load()}
        onFocus={() => void load()}
        onPress={() => setOpen(true)}
      >
        {face}
      </AriaButton>
      {isOpen && (
        <Suspense fallback={null}>
          <Body label={label} triggerRef={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
