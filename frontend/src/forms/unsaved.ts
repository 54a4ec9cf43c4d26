import { useSyncExternalStore } from 'react';

/** How many forms hold something that is not saved: the bar on top says so. */
let open = 0;
const listeners = new Set<() => void>();

function change(by: number): void {
  open += by;
  for (const listener of listeners) listener();
}

/** Counts one form until the answer is called. */
export function markUnsaved(): () => void {
  change(1);
  return () => change(-1);
}

export function useUnsavedForms(): number {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => open,
  );
}
