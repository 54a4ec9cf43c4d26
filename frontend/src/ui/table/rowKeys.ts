import type { KeyboardEvent } from 'react';

const ARROWS: Record<string, string> = { j: 'ArrowDown', k: 'ArrowUp' };

export interface RowKeyActions {
  /** `e` on the row that has the focus. */
  readonly onEdit?: ((id: string) => void) | undefined;
  /** `/` goes to the list's own search. */
  readonly onSearch?: (() => void) | undefined;
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, [contenteditable="true"], select') !== null
  );
}

/** j and k move as the arrows do, e edits, / searches: hands stay where they are. */
export function handleRowKeys(event: KeyboardEvent<HTMLElement>, { onEdit, onSearch }: RowKeyActions): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  const target = event.target as HTMLElement;
  const arrow = ARROWS[event.key];
  const row = target.closest<HTMLElement>('[role="row"][data-key]')?.dataset.key;
  if (arrow) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: arrow, bubbles: true, cancelable: true }));
  } else if (event.key === 'e' && row && onEdit) {
    onEdit(row);
  } else if (event.key === '/' && onSearch) {
    onSearch();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}
