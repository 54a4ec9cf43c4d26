import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useSessionState } from '@/auth';
import { toastQueue } from '@/ui/toastQueue';

const loadSessionEnded = () => import('./SessionEndedDialog');
const SessionEndedDialog = lazy(loadSessionEnded);
const Toasts = lazy(() => import('@/ui/Toast'));

/** Fetched once the page has settled, for when the session ends the line may be gone too. */
const SETTLED_MS = 5000;

/** What may come over any page, whatever it shows: the end of the session, and messages. */
export function Overlays() {
  const session = useSessionState();
  const hasToasts = useSyncExternalStore(
    (listener) => toastQueue.subscribe(listener),
    () => toastQueue.visibleToasts.length > 0,
  );
  useEffect(() => {
    // When the line is away just then, it is fetched when it is needed.
    const timer = setTimeout(() => loadSessionEnded().catch(() => undefined), SETTLED_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Suspense fallback={null}>
      {session === 'ended' && <SessionEndedDialog />}
      {hasToasts && <Toasts />}
    </Suspense>
  );
}
