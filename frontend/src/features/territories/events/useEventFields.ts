import { useState } from 'react';
import type { ApiProblem } from '@/api';
import { useTranslation } from '@/i18n';

export interface EventValues {
  readonly date: string | null;
  readonly reason: string;
  readonly source: string;
}

export type Errors = Readonly<Record<string, string | undefined>>;

/** What every event asks for, and its errors: ours once one tried to save, the server's as they come. */
export function useEventFields() {
  const [values, setValues] = useState<EventValues>({ date: null, reason: '', source: '' });
  const [tried, setTried] = useState(false);
  const set = (changed: Partial<EventValues>) => setValues((before) => ({ ...before, ...changed }));
  return { values, set, tried, setTried };
}

export function useEventErrors(
  values: EventValues,
  tried: boolean,
  problem: ApiProblem | null,
  today = new Date(),
) {
  const { t } = useTranslation('records');
  const isFuture = values.date !== null && values.date > today.toISOString().slice(0, 10);
  const own: Errors = {
    date: values.date === null ? t('error.required') : isFuture ? t('error.future') : undefined,
    reason: values.reason.trim() === '' ? t('error.required') : undefined,
  };
  const shown = (field: string): string | undefined =>
    (tried ? own[field] : undefined) ?? problem?.at(`/${field}`);
  return { isComplete: own.date === undefined && own.reason === undefined, shown };
}

/** The part of the body all events share. */
export function eventBody({ date, reason, source }: EventValues) {
  return { date: date ?? '', reason: reason.trim(), ...(source.trim() && { source: source.trim() }) };
}
