import { type RefObject, useEffect } from 'react';

/** Marks the row whose point is under the pointer, without drawing the table anew for every move. */
export function usePointedRow(list: RefObject<HTMLElement | null>, id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const row = list.current?.querySelector(`[role="row"][data-key="${CSS.escape(id)}"]`);
    row?.setAttribute('data-pointed', '');
    return () => row?.removeAttribute('data-pointed');
  }, [list, id]);
}
