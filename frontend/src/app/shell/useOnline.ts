import { useSyncExternalStore } from 'react';

interface Line {
  readonly isOnline: boolean;
  /** When the line dropped. */
  readonly since: Date | null;
}

const ONLINE: Line = { isOnline: true, since: null };
let line: Line = navigator.onLine ? ONLINE : { isOnline: false, since: new Date() };

function subscribe(listener: () => void): () => void {
  const onChange = () => {
    line = navigator.onLine ? ONLINE : { isOnline: false, since: line.since ?? new Date() };
    listener();
  };
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}

export function useOnline(): Line {
  return useSyncExternalStore(subscribe, () => line);
}
