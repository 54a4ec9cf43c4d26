import { zodResolver } from '@hookform/resolvers/zod';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { ApiProblem } from '@/api';
import { useDraft } from '@/offline';
import { pathOf } from './pointers';
import { territorySchema } from './schema';
import type { TerritoryValues } from './values';

/** What is kept on the device: the words, and what they were written against. */
export interface KeptDraft {
  readonly values: TerritoryValues;
  readonly base: TerritoryValues;
  /** ETag of the version the draft began from; empty for a new record. */
  readonly etag: string;
  /** Id of the record: a new one keeps its id, so that sending it again makes no second one. */
  readonly id: string;
}

export interface TerritoryFormHandle {
  readonly form: UseFormReturn<TerritoryValues>;
  /** The version one writes against. */
  readonly basis: KeptDraft;
  /** When the draft found on this device was saved; nothing when there was none. */
  readonly resumed: Date | undefined;
  readonly savedAt: Date | null;
  readonly isDirty: () => boolean;
  /** Takes over another version as the one to write against; the words stay. */
  readonly rebase: (next: Partial<KeptDraft>) => void;
  /** Saved: nothing is left to lose. */
  readonly settle: () => Promise<void>;
  readonly discard: () => Promise<void>;
  /** Puts the server's errors next to their fields. */
  readonly showProblem: (problem: ApiProblem) => void;
}

/** A form over one territory: checked, kept on this device while one types, resumed where it was left. */
export function useTerritoryForm(name: string, start: KeptDraft): TerritoryFormHandle {
  const form = useForm<TerritoryValues>({
    defaultValues: start.values,
    resolver: zodResolver(territorySchema),
    mode: 'onTouched',
  });
  const { found, savedAt, keep, drop } = useDraft<KeptDraft>(name);
  const [basis, setBasis] = useState(start);
  const [resumed, setResumed] = useState<Date>();
  const latest = useRef(basis);
  latest.current = basis;
  const isSettled = useRef(false);

  useEffect(() => {
    if (!found) return;
    const { values, ...rest } = found.values;
    setBasis(found.values);
    form.reset(rest.base);
    form.reset(values, { keepDefaultValues: true });
    setResumed(found.savedAt);
  }, [found, form]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty && !isSettled.current) keep({ ...latest.current, values });
        },
      }),
    [form, keep],
  );

  const rebase = useCallback(
    (next: Partial<KeptDraft>) => {
      latest.current = { ...latest.current, ...next };
      setBasis(latest.current);
      if (next.base)
        form.reset(next.values ?? form.getValues(), { keepDefaultValues: false, keepDirty: true });
    },
    [form],
  );
  const settle = useCallback(async () => {
    isSettled.current = true;
    await drop();
  }, [drop]);
  const discard = useCallback(async () => {
    await drop();
    setResumed(undefined);
    setBasis(start);
    form.reset(start.values);
  }, [drop, form, start]);
  const showProblem = useCallback(
    (problem: ApiProblem) => {
      const values = form.getValues();
      for (const error of problem.errors) {
        const path = error.pointer && pathOf(error.pointer, values);
        if (path) form.setError(path, { type: 'server', message: error.detail });
      }
    },
    [form],
  );
  const { isDirty: dirty } = form.formState;
  const isDirty = useCallback(() => dirty && !isSettled.current, [dirty]);
  return { form, basis, resumed, savedAt, isDirty, rebase, settle, discard, showProblem };
}
