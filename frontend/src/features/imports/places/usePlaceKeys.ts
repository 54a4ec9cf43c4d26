import { useEffect, useRef } from 'react';

export type KeyActions = Readonly<Record<string, () => void>>;

const OPEN_OVER = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Keys of the work list, heard before the table hears them: its own search by first letters would take them. Whoever
 * writes, or has something open over the page, is let alone.
 */
export function usePlaceKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = latest.current[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      if (isWriting(event.target) || document.querySelector(OPEN_OVER)) return;
      event.preventDefault();
      event.stopPropagation();
      action();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** A box to tick is no place to write. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable="true"]') !==
      null
  );
}
