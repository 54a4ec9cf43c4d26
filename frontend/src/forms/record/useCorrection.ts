import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { type HistoryPage, isProblem, type Versioned } from '@/api';
import type { RecordFormHandle } from './useRecordForm';

/** What every record says of itself; when it was last written only as far as it is told. */
interface Kept {
  readonly version: number;
  readonly updatedAt?: string;
}

/** Somebody else saved first: their version, and who it was as far as the history tells. */
export interface Conflict<R> {
  readonly theirs: R;
  readonly etag: string;
  readonly who: string | undefined;
  readonly when: string | undefined;
}

export interface Correction<R, V> {
  readonly save: (values?: V) => void;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly conflict: Conflict<R> | undefined;
  readonly closeConflict: () => void;
}

export interface Writing<V> {
  readonly base: V;
  readonly values: V;
  readonly etag: string;
  readonly reason: string | undefined;
}

/** How one subject's records are read, compared and written. */
export interface Corrected<R, V> {
  readonly queryKey: readonly string[];
  readonly read: () => Promise<Versioned<R>>;
  /** Nothing where the subject's history is not told. */
  readonly latest?: () => Promise<HistoryPage>;
  readonly toValues: (record: R) => V;
  /** Sends what differs; a record in several resources is written one after the other, each step told. */
  readonly send: (writing: Writing<V>, onStep: (now: Versioned<R>) => void) => Promise<Versioned<R>>;
}

/** Saves what differs from the version one began from; a stale one ends in a conflict, never in a lost change. */
export function useCorrection<R extends Kept, V extends FieldValues>(
  subject: Corrected<R, V>,
  handle: RecordFormHandle<V>,
  onSaved: (now: R) => void,
): Correction<R, V> {
  const cache = useQueryClient();
  const [conflict, setConflict] = useState<Conflict<R>>();
  const { form, basis, rebase, showProblem, settle } = handle;
  const save = useMutation({
    mutationFn: (values: V) => {
      const base = conflict ? subject.toValues(conflict.theirs) : basis.base;
      const { reason } = basis;
      return subject.send({ base, values, etag: conflict?.etag ?? basis.etag, reason }, (now) =>
        rebase({ base: subject.toValues(now.data), etag: now.etag } as Parameters<typeof rebase>[0]),
      );
    },
    onSuccess: async (now) => {
      setConflict(undefined);
      await settle();
      await cache.invalidateQueries({ queryKey: subject.queryKey });
      onSaved(now.data);
    },
    onError: async (error) => {
      if (!isProblem(error)) return;
      if (error.code === 'version-mismatch') setConflict(await conflictNow(subject));
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

/** The record as it is now with its ETag, and the latest entry of its history. */
async function conflictNow<R extends Kept, V>(subject: Corrected<R, V>): Promise<Conflict<R>> {
  const [current, history] = await Promise.all([subject.read(), subject.latest?.().catch(() => undefined)]);
  const latest = history?.items[0];
  return {
    theirs: current.data,
    etag: current.etag,
    who: latest?.author,
    when: latest?.at ?? current.data.updatedAt,
  };
}
