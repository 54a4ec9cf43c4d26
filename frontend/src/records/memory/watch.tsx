import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

interface Watch {
  /** The field whose memory is shown; none until one has been looked at. */
  readonly field: string | undefined;
  readonly isPinned: boolean;
  /** A field got the focus: shown, unless another one is pinned. */
  readonly follow: (field: string) => void;
  readonly choose: (field: string) => void;
  readonly togglePin: () => void;
}

const Context = createContext<Watch | undefined>(undefined);

/** Around a record's page: the memory in its rail follows the field that has the focus, wherever on the page it is. */
export function MemoryProvider({ children }: { readonly children: ReactNode }) {
  const [field, setField] = useState<string>();
  const [isPinned, setPinned] = useState(false);
  const follow = useCallback((next: string) => !isPinned && setField(next), [isPinned]);
  const togglePin = useCallback(() => setPinned((before) => field !== undefined && !before), [field]);
  const watch = useMemo(
    () => ({ field, isPinned, follow, choose: setField, togglePin }),
    [field, isPinned, follow, togglePin],
  );
  return <Context value={watch}>{children}</Context>;
}

/** Nothing outside of a record's page. */
export const useWatch = () => useContext(Context);
