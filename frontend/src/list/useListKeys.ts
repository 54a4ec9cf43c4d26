import { type RefObject, useEffect, useRef } from 'react';
import { isTyping } from '@/ui/table/rowKeys';

interface Targets {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
  /** Nothing when one may not make a new record. */
  readonly onNew: (() => void) | undefined;
}

/** Keys of the page, wherever the focus is: `/` searches, `f` filters, `n` makes a new one, j and k enter the table. */
export function useListKeys({ searchRef, filterRef, onNew }: Targets): void {
  const makeNew = useRef(onNew);
  makeNew.current = onNew;
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => searchRef.current?.focus(),
      f: () => filterRef.current?.click(),
      n: () => makeNew.current?.(),
      j: enterTable,
      k: enterTable,
    };
    const onKey = (event: KeyboardEvent) => {
      const action = actions[event.key];
      if (!action || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || document.querySelector('[role="dialog"], [role="alertdialog"]')) return;
      event.preventDefault();
      action();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [searchRef, filterRef]);
}

function enterTable() {
  document.querySelector<HTMLElement>('.list-table [role="grid"]')?.focus();
}
