import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '@/offline';
import { type PlanRow, rowsDiffer } from './rows';

/** What is kept on the device: the rows as they stand, and what they were written against. */
export interface KeptRows {
  readonly rows: readonly PlanRow[];
  readonly base: readonly PlanRow[];
  readonly etag: string;
}

/** Rows of a plan while one writes: kept on this device, taken up again where they were left. */
export function usePlanRows(name: string, start: KeptRows) {
  const [kept, setKept] = useState(start);
  const [resumed, setResumed] = useState<Date>();
  const { found, savedAt, keep, drop } = useDraft<KeptRows>(name);
  const latest = useRef(kept);
  latest.current = kept;
  const isSettled = useRef(false);

  useEffect(() => {
    if (!found) return;
    setKept(found.values);
    setResumed(found.savedAt);
  }, [found]);

  /** Replaces rows, or also what they are written against. */
  const change = useCallback(
    (next: Partial<KeptRows>) => {
      latest.current = { ...latest.current, ...next };
      setKept(latest.current);
      if (!isSettled.current) keep(latest.current);
    },
    [keep],
  );
  const setRows = useCallback(
    (edit: (rows: readonly PlanRow[]) => readonly PlanRow[]) => change({ rows: edit(latest.current.rows) }),
    [change],
  );
  const discard = useCallback(async () => {
    await drop();
    setResumed(undefined);
    setKept(start);
  }, [drop, start]);
  const settle = useCallback(async () => {
    isSettled.current = true;
    await drop();
  }, [drop]);
  const dirty = rowsDiffer(kept.rows, kept.base);
  const isDirty = useCallback(
    () => !isSettled.current && rowsDiffer(latest.current.rows, latest.current.base),
    [],
  );
  return { ...kept, setRows, change, resumed, savedAt, discard, settle, dirty, isDirty };
}
