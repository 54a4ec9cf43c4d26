import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';
import { meQuery, useApi } from '@/api';
import { isTyping } from '@/ui/table/rowKeys';

interface Targets {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly filterRef: RefObject<HTMLButtonElement | null>;
}

/** Keys of the page, wherever the focus is: `/` searches, `f` filters, `n` makes a new one, j and k enter the table. */
export function useListKeys({ searchRef, filterRef }: Targets): void {
  const navigate = useNavigate();
  const mayCreate = useQuery(meQuery(useApi())).data?.abilities.territories.create ?? false;
  useEffect(() => {
    const actions: Record<string, () => void> = {
      '/': () => searchRef.current?.focus(),
      f: () => filterRef.current?.click(),
      n: () => void (mayCreate && navigate({ to: '/territories/new' })),
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
  }, [searchRef, filterRef, mayCreate, navigate]);
}

function enterTable() {
  document.querySelector<HTMLElement>('.territory-list [role="grid"]')?.focus();
}
