import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import { type ListState, readState, writeState } from '../search';

export interface ListStateHandle {
  readonly state: ListState;
  /** A step one can go back from: a filter, an order. */
  readonly change: (next: Partial<ListState>) => Promise<void>;
  /** Where one looks at the moment: replaces the address, Back skips it. */
  readonly look: (next: Partial<ListState>) => Promise<void>;
}

export function useListState(): ListStateHandle {
  const raw = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => readState(raw), [raw]);
  // Two changes within one frame (a pan that also selects) must not undo each other.
  const latest = useRef(state);
  latest.current = state;

  const go = useCallback(
    (next: Partial<ListState>, replace: boolean) => {
      latest.current = { ...latest.current, ...next };
      return navigate({ to: '.', search: writeState(latest.current), replace, resetScroll: false });
    },
    [navigate],
  );
  const change = useCallback((next: Partial<ListState>) => go(next, false), [go]);
  const look = useCallback((next: Partial<ListState>) => go(next, true), [go]);
  return { state, change, look };
}
