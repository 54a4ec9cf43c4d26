import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Arriving at another page moves the focus to its title, as loading a page would: readers hear where they are,
 * and the next Tab starts there. A change of filters is no arrival.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(
    () =>
      router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
        if (!pathChanged || !fromLocation) return;
        const title = main.current?.querySelector<HTMLElement>('h1');
        (title ?? main.current)?.focus({ preventScroll: true });
      }),
    [router],
  );
  return main;
}
