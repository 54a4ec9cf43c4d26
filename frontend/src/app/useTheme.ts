import { useSyncExternalStore } from 'react';
import { chosenTheme, onThemeChange, type Theme } from './theme';

export function useTheme(): Theme {
  return useSyncExternalStore(onThemeChange, chosenTheme);
}
