import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type ImportPlace, type ImportPlaceOutcome, isProblem, useApi } from '@/api';
import { useSession } from '@/auth';
import { useProblemText } from '@/forms';
import { toastFailure } from '@/ui/toastQueue';
import { useImport } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { placesKey, rowsKey, versionedImport } from '../queries';
import { type Decision, decided, withDecisions } from './decided';

type Pages = InfiniteData<{ items: ImportPlace[] }>;

/** Decisions show at once and travel one after the other; what the server refuses is read anew and said. */
export function useDecisions() {
  const api = useApi();
  const cache = useQueryClient();
  const problemText = useProblemText();
  const { user } = useSession();
  const { data, sayStale } = useImport();
  const { id } = data;
  const reread = useCallback(() => void cache.invalidateQueries({ queryKey: placesKey(id) }), [cache, id]);
  const { write, isPending } = useImportWrite({
    id,
    onStale: sayStale,
    onDone: () => void cache.invalidateQueries({ queryKey: rowsKey(id) }),
    onFailed: (error) => {
      reread();
      const first = isProblem(error) ? error.errors[0]?.detail : undefined;
      toastFailure([problemText(error), first].filter(Boolean).join(' '));
    },
  });

  const decide = (places: readonly ImportPlace[], decision: Decision) => {
    const numbers = places.map(({ place }) => place);
    const stamp = { author: user.username, at: new Date().toISOString() };
    cache.setQueriesData<Pages>({ queryKey: placesKey(id) }, (pages) =>
      withDecisions(pages, new Set(numbers), (place) => decided(place, decision, stamp)),
    );
    write((etag) =>
      versionedImport(
        api.PUT('/imports/{id}/decisions', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { places: numbers, ...decision },
        }),
      ),
    );
  };

  const decideAll = (outcomes: readonly ImportPlaceOutcome[], what: Exclude<Decision['what'], 'CHOOSE'>) =>
    outcomes.forEach((outcome, index) => {
      write(async (etag) => {
        const answer = await versionedImport(
          api.PUT('/imports/{id}/decisions', {
            params: { path: { id }, header: { 'If-Match': etag } },
            body: { all: { outcome }, what },
          }),
        );
        if (index === outcomes.length - 1) reread();
        return answer;
      });
    });

  return { decide, decideAll, isPending };
}
