import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type ImportPlace, type ImportPlaceOutcome, isProblem, useApi } from '@/api';
import { useSession } from '@/auth';
import { useProblemText } from '@/forms';
import { toastFailure } from '@/ui/toastQueue';
import { useImport } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { importQuery, placesKey, rowsKey, versionedImport } from '../queries';
import { allOpen } from './allOpen';
import { type Decision, decided, mayBe, withDecisions } from './decided';

type Body = Decision & { places?: number[]; all?: { outcome?: ImportPlaceOutcome } };
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

  const send = (etag: string, body: Body) =>
    versionedImport(
      api.PUT('/imports/{id}/decisions', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
    );

  const decide = (places: readonly ImportPlace[], decision: Decision) => {
    const numbers = places.map(({ place }) => place);
    const stamp = { author: user.username, at: new Date().toISOString() };
    cache.setQueriesData<Pages>({ queryKey: placesKey(id) }, (pages) =>
      withDecisions(pages, new Set(numbers), (place) => decided(place, decision, stamp)),
    );
    write((etag) => send(etag, { places: numbers, ...decision }));
  };

  /** Taking the first or creating is for those that have one; leaving out and taking back is for all. */
  const decideAll = (outcomes: readonly ImportPlaceOutcome[], what: Exclude<Decision['what'], 'CHOOSE'>) => {
    const isForSome = what === 'FIRST' || what === 'CREATE';
    const steps = isForSome ? [outcomes] : outcomes.map((outcome) => [outcome]);
    steps.forEach((step, index) => {
      write(async (etag) => {
        const some = isForSome ? (await allOpen(api, id, step)).filter((place) => mayBe(place, what)) : [];
        const now = cache.getQueryData(importQuery(api, id).queryKey);
        if (isForSome && some.length === 0 && now) return now;
        const [outcome] = step;
        const which = isForSome
          ? { places: some.map(({ place }) => place) }
          : { all: outcome ? { outcome } : {} };
        const answer = await send(etag, { ...which, what });
        if (index === steps.length - 1) reread();
        return answer;
      });
    });
  };

  return { decide, decideAll, isPending };
}
