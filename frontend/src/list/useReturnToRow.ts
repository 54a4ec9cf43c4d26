import { type RefObject, useEffect, useRef } from 'react';

/**
 * Coming back from a record, one finds the row one left: scrolled to and focused, so that the keys go on
 * from there. Only when the page opens; later the table follows its own focus.
 */
export function useReturnToRow(
  list: RefObject<HTMLElement | null>,
  rows: readonly { readonly id: string }[],
  selected: string | undefined,
): void {
  const isDone = useRef(false);
  useEffect(() => {
    if (isDone.current || rows.length === 0) return;
    isDone.current = true;
    const index = rows.findIndex((row) => row.id === selected);
    if (index < 0) return;
    const frame = requestAnimationFrame(() => {
      const grid = list.current?.querySelector<HTMLElement>('[role="grid"]');
      const height = grid?.querySelector('[role="row"][data-key]')?.getBoundingClientRect().height;
      if (!grid || !height) return;
      grid.scrollTop = Math.max(0, index * height - grid.clientHeight / 2);
      grid.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [list, rows, selected]);
}
