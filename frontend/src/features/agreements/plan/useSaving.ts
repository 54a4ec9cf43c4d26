import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type AgreementDetail, changing, isProblem, unwrap, useApi, versioned } from '@/api';
import type { Conflict } from '@/forms/record/useCorrection';
import { AGREEMENTS } from '@/records/queries';
import { draftOf, isBlank, type PlanRow, rowOf } from './rows';
import type { usePlanRows } from './usePlanRows';

/** The plan that is written to: the draft's own, or the amendment in preparation. */
export function workingPlan(agreement: AgreementDetail) {
  return agreement.state === 'DRAFT' ? agreement.plan : agreement.amendment;
}

/** Saves the rows against the version they began from; a stale one ends in a conflict, never in a lost change. */
export function useSaving(
  id: string,
  plan: ReturnType<typeof usePlanRows>,
  reason: string,
  onSaved: (now: AgreementDetail) => void,
) {
  const api = useApi();
  const cache = useQueryClient();
  const [conflict, setConflict] = useState<Conflict<AgreementDetail>>();
  const save = useMutation({
    mutationFn: (rows: readonly PlanRow[]) =>
      versioned(
        api.PUT('/agreements/{id}/contributions', {
          params: { path: { id }, header: changing(conflict?.etag ?? plan.etag, reason) },
          body: rows.filter((row) => !isBlank(row)).map(draftOf),
        }),
      ),
    onSuccess: async ({ data }) => {
      setConflict(undefined);
      await plan.settle();
      await cache.invalidateQueries({ queryKey: AGREEMENTS });
      onSaved(data);
    },
    onError: async (error) => {
      if (isProblem(error, 'version-mismatch')) setConflict(await conflictNow());
    },
  });
  const conflictNow = async (): Promise<Conflict<AgreementDetail>> => {
    const path = { id };
    const [now, history] = await Promise.all([
      versioned(api.GET('/agreements/{id}', { params: { path } })),
      unwrap(api.GET('/agreements/{id}/history', { params: { path, query: { limit: 1 } } })).catch(
        () => undefined,
      ),
    ]);
    const latest = history?.items[0];
    return {
      theirs: now.data,
      etag: now.etag,
      who: latest?.author,
      when: latest?.at ?? now.data.updatedAt,
    };
  };
  const theirs = conflict && (workingPlan(conflict.theirs)?.contributions ?? []).map(rowOf);
  const isGone = conflict !== undefined && workingPlan(conflict.theirs) === undefined;
  return {
    save: save.mutate,
    isSaving: save.isPending,
    problem: isProblem(save.error) && save.error.code !== 'version-mismatch' ? save.error : null,
    conflict,
    /** Their rows; nothing where there is no plan to write to any more. */
    theirs: isGone ? undefined : theirs,
    isGone,
    closeConflict: () => setConflict(undefined),
  };
}
