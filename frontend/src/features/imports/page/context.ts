import { useNavigate, useSearch } from '@tanstack/react-router';
import { createContext, useCallback, useContext } from 'react';
import type { Import } from '@/api';
import type { ImportSearch } from '../search';

export interface ImportOnPage {
  readonly data: Import;
  readonly etag: string;
  /** Somebody else changed it while one was at work. */
  readonly sayStale: () => void;
}

const Context = createContext<ImportOnPage | null>(null);

export const ImportProvider = Context.Provider;

/** The import the page is about. */
export function useImport(): ImportOnPage {
  const found = useContext(Context);
  if (!found) throw new Error('useImport needs an ImportProvider above it');
  return found;
}

export interface ImportAddress {
  readonly search: ImportSearch;
  /** A step one can go back from. */
  readonly change: (next: ImportSearch) => void;
  /** Where one looks at the moment: Back skips it. */
  readonly look: (next: ImportSearch) => void;
}

/** What one sees of the import, in the address. */
export function useImportAddress(): ImportAddress {
  const search = useSearch({ from: '/imports/$id' });
  const navigate = useNavigate({ from: '/imports/$id' });
  const go = useCallback(
    (next: ImportSearch, replace: boolean) => void navigate({ search: next, replace, resetScroll: false }),
    [navigate],
  );
  const change = useCallback((next: ImportSearch) => go(next, false), [go]);
  const look = useCallback((next: ImportSearch) => go(next, true), [go]);
  return { search, change, look };
}
