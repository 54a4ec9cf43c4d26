import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Api, type ContributionDraft, isProblem, type PlanTrial, unwrap, useApi } from '@/api';
import { type CellProblem, cellProblems } from './pointers';

const PAUSE_MS = 400;

export interface TrialAnswer {
  readonly trial: PlanTrial | undefined;
  /** Ids of the rows it is of, in its order. */
  readonly ids: readonly string[];
  /** What the API found wrong, by the id of the row. */
  readonly problems: ReadonlyMap<string, readonly CellProblem[]>;
}

/** What the plan would come to as it is written now, a moment after the last key; nothing is saved by it. */
export function useTrial(id: string, drafts: readonly ContributionDraft[]) {
  const api = useApi();
  const wanted = JSON.stringify(drafts);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data, error, isFetching } = useQuery({
    queryKey: ['trial', id, asked],
    queryFn: ({ signal }) => attempt(api, id, JSON.parse(asked) as ContributionDraft[], signal),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
  });
  return { answer: data, error, isBehind: isFetching || asked !== wanted };
}

/** Rows the API refuses are left out of a second attempt: the others are worth knowing all the same. */
async function attempt(
  api: Api,
  id: string,
  drafts: readonly ContributionDraft[],
  signal: AbortSignal,
): Promise<TrialAnswer> {
  const ask = (some: readonly ContributionDraft[]) =>
    unwrap(
      api.POST('/agreements/{id}/trial', {
        params: { path: { id } },
        body: { contributions: [...some] },
        signal,
      }),
    );
  const idsOf = (some: readonly ContributionDraft[]) => some.map((draft) => draft.id ?? '');
  try {
    return { trial: await ask(drafts), ids: idsOf(drafts), problems: new Map() };
  } catch (error) {
    const found = isProblem(error, 'validation-failed') ? cellProblems(error.errors) : [];
    if (found.length === 0) throw error;
    const problems = new Map<string, CellProblem[]>();
    for (const one of found) {
      const row = drafts[one.index]?.id ?? '';
      problems.set(row, [...(problems.get(row) ?? []), one]);
    }
    const rest = drafts.filter((draft) => !problems.has(draft.id ?? ''));
    return { trial: await ask(rest).catch(() => undefined), ids: idsOf(rest), problems };
  }
}
