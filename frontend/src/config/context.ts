import { createContext, useContext } from 'react';
import type { RuntimeConfig } from './runtime';

const Context = createContext<RuntimeConfig | null>(null);

export const ConfigProvider = Context.Provider;

export function useConfig(): RuntimeConfig {
  const config = useContext(Context);
  if (!config) throw new Error('useConfig needs a ConfigProvider above it');
  return config;
}
