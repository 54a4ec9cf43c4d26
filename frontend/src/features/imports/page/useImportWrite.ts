import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Import, isProblem, useApi, type Versioned } from '@/api';
import { IMPORTS } from '@/records/imports';
import { importQuery, partsKey } from '../queries';

/** One change of an import, against the version it is sent with. */
export type Send = (etag: string) => Promise<Versioned<Import>>;

interface Options {
  readonly id: string;
  /** Somebody else was faster: all has been read anew, and the page says so. */
  readonly onStale: () => void;
  readonly onDone?: (answer: Versioned<Import>) => void;
  /** Any other refusal; told once for each, where several are on their way. */
  readonly onFailed?: (error: Error) => void;
}

/**
 * Changes of an import, one after the other: each goes against the version the one before it answered with, however
 * quickly they are made.
 */
export function useImportWrite({ id, onStale, onDone, onFailed }: Options) {
  const api = useApi();
  const cache = useQueryClient();
  const { queryKey } = importQuery(api, id);
  const write = useMutation({
    scope: { id: `import-${id}` },
    mutationFn: (send: Send) => send(cache.getQueryData(queryKey)?.etag ?? ''),
    onSuccess: (answer) => {
      cache.setQueryData(queryKey, answer);
      void cache.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
      onDone?.(answer);
    },
    onError: async (error) => {
      if (!isProblem(error, 'version-mismatch')) return onFailed?.(error);
      onStale();
      await Promise.all([
        cache.invalidateQueries({ queryKey }),
        cache.invalidateQueries({ queryKey: partsKey(id) }),
      ]);
    },
  });
  const isStale = isProblem(write.error, 'version-mismatch');
  return {
    write: write.mutate,
    isPending: write.isPending,
    problem: isProblem(write.error) && !isStale ? write.error : null,
    error: isStale ? null : write.error,
    reset: write.reset,
  };
}
