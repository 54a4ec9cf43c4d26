import { useSyncExternalStore } from 'react';

/** The foot navigation begins here; the stylesheets use the same figures. */
export const NARROW = '(max-width: 720px)';
export const COARSE = '(pointer: coarse)';

export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
