import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';
import { isTyping } from '@/ui/table/rowKeys';

type NewPage = '/territories/new' | '/actors/new' | '/links/new' | '/agreements/new';

export interface ListKeys {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
  /** Nothing when one may not make a new record. */
  readonly newAt: NewPage | undefined;
}

/** Keys of the page, wherever the focus is: `/` searches, `f` filters, `n` makes a new one, j and k enter the table. */
export function useListKeys(newAt: NewPage | undefined): ListKeys {
  const searchRef = useRef<HTMLInputElement>(null);
  const filterRef = useRef<HTMLButtonElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => searchRef.current?.focus(),
      f: () => filterRef.current?.click(),
      n: () => {
        if (newAt) void navigate({ to: newAt });
      },
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
  }, [navigate, newAt]);
  return { searchRef, filterRef, newAt };
}

function enterTable() {
  document.querySelector<HTMLElement>('.list-table [role="grid"]')?.focus();
}
