import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  type Resolver,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import type { ApiProblem } from '@/api';
import { useDraft } from '@/offline';

/** What is kept on the device: the words, and what they were written against. */
export interface KeptDraft<V> {
  readonly values: V;
  readonly base: V;
  /** ETag of the version the draft began from; empty for a new record. */
  readonly etag: string;
  /** Id of the record: a new one keeps its id, so that sending it again makes no second one. */
  readonly id: string;
  /** Why one corrects, or on what evidence. */
  readonly reason?: string;
}

export interface RecordFormHandle<V extends FieldValues> {
  readonly form: UseFormReturn<V>;
  /** The version one writes against. */
  readonly basis: KeptDraft<V>;
  /** When the draft found on this device was saved; nothing when there was none. */
  readonly resumed: Date | undefined;
  readonly savedAt: Date | null;
  readonly isDirty: () => boolean;
  /** Takes over another version as the one to write against; the words stay. */
  readonly rebase: (next: Partial<KeptDraft<V>>) => void;
  /** Why one corrects; it is kept with the draft. */
  readonly giveReason: (reason: string) => void;
  /** Saved: nothing is left to lose. */
  readonly settle: () => Promise<void>;
  readonly discard: () => Promise<void>;
  /** Puts the server's errors next to their fields. */
  readonly showProblem: (problem: ApiProblem) => void;
  /** The form's field for a JSON pointer; nothing when it shows no such field. */
  readonly fieldAt: (pointer: string) => FieldPath<V> | undefined;
}

interface Options<V extends FieldValues> {
  /** Under which name the draft is kept on this device: form and record. */
  readonly name: string;
  readonly start: KeptDraft<V>;
  readonly resolver: Resolver<V>;
  /** The form's field for a JSON pointer of the API; nothing when the form shows no such field. */
  readonly pathOf: (pointer: string, values: V) => FieldPath<V> | undefined;
}

/** A form over one record: checked, kept on this device while one types, resumed where it was left. */
export function useRecordForm<V extends FieldValues>({
  name,
  start,
  resolver,
  pathOf,
}: Options<V>): RecordFormHandle<V> {
  const form = useForm<V>({
    defaultValues: start.values as DefaultValues<V>,
    resolver,
    mode: 'onTouched',
  });
  const { found, savedAt, keep, drop } = useDraft<KeptDraft<V>>(name);
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
    (next: Partial<KeptDraft<V>>) => {
      latest.current = { ...latest.current, ...next };
      setBasis(latest.current);
      if (next.base)
        form.reset(next.values ?? form.getValues(), { keepDefaultValues: false, keepDirty: true });
    },
    [form],
  );
  const giveReason = useCallback(
    (reason: string) => {
      rebase({ reason });
      if (form.formState.isDirty) keep({ ...latest.current, values: form.getValues() });
    },
    [form, keep, rebase],
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
  const fieldAt = (pointer: string) => pathOf(pointer, form.getValues());
  const showProblem = (problem: ApiProblem) => {
    for (const error of problem.errors) {
      const path = error.pointer && fieldAt(error.pointer);
      if (path) form.setError(path, { type: 'server', message: error.detail });
    }
  };
  const { isDirty: dirty } = form.formState;
  const isDirty = useCallback(() => dirty && !isSettled.current, [dirty]);
  return {
    form,
    basis,
    resumed,
    savedAt,
    isDirty,
    rebase,
    giveReason,
    settle,
    discard,
    showProblem,
    fieldAt,
  };
}
