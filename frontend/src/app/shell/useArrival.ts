import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

/** How often and how long one looks for the title of a page that is still being fetched. */
const LOOK_EVERY_MS = 50;
const LOOK_FOR_MS = 10_000;

/**
 * Arriving at another page moves the focus to its title, as loading a page would: readers hear where they are,
 * and the next Tab starts there. A change of filters is no arrival.
 */
export function useArrival(): RefObject<HTMLElement | null> {
  const router = useRouter();
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    let stop = () => {};
    const unsubscribe = router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
      if (!pathChanged || !fromLocation) return;
      stop();
      stop = focusTitle(main);
    });
    return () => {
      stop();
      unsubscribe();
    };
  }, [router]);
  return main;
}

/** Tries until the title is there and can take the focus; whoever uses a key or the pointer meanwhile is let alone. */
function focusTitle(main: RefObject<HTMLElement | null>): () => void {
  const begin = Date.now();
  const stop = () => {
    clearInterval(timer);
    document.removeEventListener('keydown', stop);
    document.removeEventListener('pointerdown', stop);
  };
  const look = () => {
    const title = main.current?.querySelector<HTMLElement>('h1');
    (title ?? main.current)?.focus({ preventScroll: true });
    const hasIt = title && document.activeElement === title;
    if (hasIt || Date.now() - begin > LOOK_FOR_MS) stop();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  document.addEventListener('keydown', stop);
  document.addEventListener('pointerdown', stop);
  look();
  return stop;
}
