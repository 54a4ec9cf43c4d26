import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { isTyping } from '@/ui/table/rowKeys';
import type { ShellActions } from './actions';
import { usePages } from './pages';

/** How long after `g` the second key counts. */
const SEQUENCE_MS = 1200;

/**
 * Ctrl K anywhere; `?` and `g` + letter where nobody is typing. With something open over the page already
 * (`isBusy`) only Ctrl K still works.
 */
export function useShortcuts({ openPalette, openShortcuts }: ShellActions, isBusy: boolean): void {
  const navigate = useNavigate();
  const pages = usePages();
  const goSince = useRef(0);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openPalette();
        return;
      }
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isPlain || isBusy || isTyping(event.target) || event.defaultPrevented) return;
      const page = pages.find((candidate) => candidate.key === event.key);
      if (event.key === '?') {
        event.preventDefault();
        openShortcuts();
      } else if (event.key === 'g') {
        goSince.current = event.timeStamp;
      } else if (page && event.timeStamp - goSince.current < SEQUENCE_MS) {
        goSince.current = 0;
        void navigate({ to: page.to });
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [navigate, openPalette, openShortcuts, isBusy, pages]);
}
