import { createContext, useContext } from 'react';

/** What the shell can open over the page. */
export interface ShellActions {
  readonly openPalette: () => void;
  readonly openShortcuts: () => void;
}

const Context = createContext<ShellActions | null>(null);

export const ShellActionsProvider = Context.Provider;

export function useShellActions(): ShellActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('useShellActions needs the shell above it');
  return actions;
}
