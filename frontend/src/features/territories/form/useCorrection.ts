import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Api, isProblem, type TerritoryDetail, unwrap, useApi, type Versioned, versioned } from '@/api';
import { TERRITORIES } from '../queries';
import type { TerritoryFormHandle } from './useTerritoryForm';
import { fromDetail, identifiersDiffer, type TerritoryValues, toIdentifiers, toPatch } from './values';

/** Somebody else saved first: their version, and who it was as far as the history tells. */
export interface Conflict {
  readonly theirs: TerritoryDetail;
  readonly etag: string;
  readonly who: string | undefined;
  readonly when: string;
}

export interface Correction {
  readonly save: (values?: TerritoryValues) => void;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly conflict: Conflict | undefined;
  readonly closeConflict: () => void;
}

/** Saves what differs from the version one began from; a stale one ends in a conflict, never in a lost change. */
export function useCorrection(
  id: string,
  handle: TerritoryFormHandle,
  onSaved: (now: TerritoryDetail) => void,
): Correction {
  const api = useApi();
  const cache = useQueryClient();
  const [conflict, setConflict] = useState<Conflict>();
  const { form, basis, rebase, showProblem, settle } = handle;

  const save = useMutation({
    mutationFn: (values: TerritoryValues) => {
      const step = (now: Versioned<TerritoryDetail>) =>
        rebase({ base: fromDetail(now.data), etag: now.etag });
      return send(
        api,
        id,
        {
          base: conflict ? fromDetail(conflict.theirs) : basis.base,
          values,
          etag: conflict?.etag ?? basis.etag,
        },
        step,
      );
    },
    onSuccess: async (now) => {
      setConflict(undefined);
      await settle();
      await cache.invalidateQueries({ queryKey: TERRITORIES });
      if (now) onSaved(now.data);
    },
    onError: async (error) => {
      if (!isProblem(error)) return;
      if (error.code === 'version-mismatch') setConflict(await conflictNow(api, id));
      else showProblem(error);
    },
  });
  return {
    save: (values = form.getValues()) => save.mutate(values),
    isSaving: save.isPending,
    error: isProblem(save.error, 'version-mismatch') ? null : save.error,
    conflict,
    closeConflict: () => setConflict(undefined),
  };
}

interface Writing {
  readonly base: TerritoryValues;
  readonly values: TerritoryValues;
  readonly etag: string;
}

/** Scalars first, then the codes against the version that made: two resources that share one ETag. */
async function send(
  api: Api,
  id: string,
  { base, values, etag }: Writing,
  onStep: (now: Versioned<TerritoryDetail>) => void,
) {
  const path = { id };
  const patch = toPatch(base, values);
  let now: Versioned<TerritoryDetail> | undefined;
  if (Object.keys(patch).length > 0) {
    now = await versioned(
      api.PATCH('/territories/{id}', {
        params: { path, header: { 'If-Match': etag } },
        body: patch,
        headers: { 'Content-Type': 'application/merge-patch+json' },
      }),
    );
    onStep(now);
  }
  if (identifiersDiffer(base, values)) {
    const header = { 'If-Match': now?.etag ?? etag };
    now = await versioned(
      api.PUT('/territories/{id}/identifiers', { params: { path, header }, body: toIdentifiers(values) }),
    );
  }
  return now ?? (await versioned(api.GET('/territories/{id}', { params: { path } })));
}

/** The record as it is now with its ETag, and the latest entry of its history. */
async function conflictNow(api: Api, id: string): Promise<Conflict> {
  const params = { path: { id } };
  const [current, history] = await Promise.all([
    versioned(api.GET('/territories/{id}', { params })),
    unwrap(api.GET('/territories/{id}/history', { params: { ...params, query: { limit: 1 } } })).catch(
      () => undefined,
    ),
  ]);
  const latest = history?.items[0];
  return {
    theirs: current.data,
    etag: current.etag,
    who: latest?.author,
    when: latest?.at ?? current.data.updatedAt,
  };
}
