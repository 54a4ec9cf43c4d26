import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useRef } from 'react';
import type { Codec, ListState } from './state';

export interface ListStateHandle<State extends ListState> {
  readonly state: State;
  /** A step one can go back from: a filter, an order. */
  readonly change: (next: Partial<State>) => Promise<void>;
  /** Where one looks at the moment: replaces the address, Back skips it. */
  readonly look: (next: Partial<State>) => Promise<void>;
}

export function useListState<State extends ListState>({ read, write }: Codec<State>): ListStateHandle<State> {
  const raw = useSearch({ strict: false });
  const navigate = useNavigate();
  const state = useMemo(() => read(raw), [raw, read]);
  // Two changes within one frame (a pan that also selects) must not undo each other.
  const latest = useRef(state);
  latest.current = state;
  const go = useCallback(
    (next: Partial<State>, replace: boolean) => {
      latest.current = { ...latest.current, ...next };
      return navigate({ to: '.', search: write(latest.current), replace, resetScroll: false });
    },
    [navigate, write],
  );
  const change = useCallback((next: Partial<State>) => go(next, false), [go]);
  const look = useCallback((next: Partial<State>) => go(next, true), [go]);
  return { state, change, look };
}
