import { useEffect, useRef, useState } from 'react';
import type { ListState } from './state';
import type { ListStateHandle } from './useListState';
import { useSettled } from './useSettled';

export interface Selection {
  readonly selected: string | undefined;
  readonly select: (id: string | undefined) => void;
  /** Writes the choice into the address now, before one leaves the page. */
  readonly settle: (id: string) => Promise<void>;
}

/** The chosen row at once on the page, and in the address once the choice has come to rest. */
export function useSelection<State extends ListState>({ state, look }: ListStateHandle<State>): Selection {
  const [selected, select] = useState(state.selected);
  const written = useRef(state.selected);
  const settled = useSettled(selected);

  useEffect(() => {
    if (written.current === state.selected) return;
    written.current = state.selected; // the address changed by itself: Back, or a link
    select(state.selected);
  }, [state.selected]);

  useEffect(() => {
    if (written.current === settled) return;
    written.current = settled;
    void look({ selected: settled } as Partial<State>);
  }, [settled, look]);

  const settle = (id: string) => {
    written.current = id;
    select(id);
    return look({ selected: id } as Partial<State>);
  };
  return { selected, select, settle };
}
