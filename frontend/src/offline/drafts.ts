import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '@/auth';
import { device } from './device';

export interface Draft<T> {
  readonly values: T;
  readonly baseVersion?: number | undefined;
  readonly savedAt: Date;
}

export async function readDraft<T>(user: string, form: string): Promise<Draft<T> | null> {
  const stored = await (await device()).get('drafts', [user, form]);
  if (!stored) return null;
  return { values: stored.values as T, baseVersion: stored.baseVersion, savedAt: new Date(stored.savedAt) };
}

export async function writeDraft<T>(
  user: string,
  form: string,
  values: T,
  baseVersion?: number,
): Promise<void> {
  await (await device()).put('drafts', { user, form, values, baseVersion, savedAt: Date.now() });
}

export async function dropDraft(user: string, form: string): Promise<void> {
  await (await device()).delete('drafts', [user, form]);
}

export interface DraftHandle<T> {
  /** What was typed here earlier: `undefined` while it is being looked up, `null` when there is nothing. */
  readonly found: Draft<T> | null | undefined;
  readonly savedAt: Date | null;
  /** Keeps what is typed, a moment after the last key; call it on every change. */
  readonly keep: (values: T, baseVersion?: number) => void;
  /** Saved to the server or thrown away: nothing is left on this device. */
  readonly drop: () => Promise<void>;
}

const PAUSE_MS = 400;

/** The draft of one form of the signed-in person on this device. `form` names form and record: `territory:<id>`. */
export function useDraft<T>(form: string): DraftHandle<T> {
  const user = useSession().user.id;
  const [found, setFound] = useState<Draft<T> | null | undefined>(undefined);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const pending = useRef<(() => Promise<void>) | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const write = pending.current;
    pending.current = null;
    await write?.();
  }, []);

  useEffect(() => {
    let current = true;
    setFound(undefined);
    setSavedAt(null);
    readDraft<T>(user, form).then(
      (draft) => current && setFound(draft),
      () => current && setFound(null),
    );
    // A page that is being left writes at once what the pause would still hold back.
    const onHide = () => void flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      current = false;
      window.removeEventListener('pagehide', onHide);
      void flush();
    };
  }, [user, form, flush]);

  const keep = useCallback(
    (values: T, baseVersion?: number) => {
      pending.current = async () => {
        await writeDraft(user, form, values, baseVersion);
        setSavedAt(new Date());
      };
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), PAUSE_MS);
    },
    [user, form, flush],
  );

  const drop = useCallback(async () => {
    clearTimeout(timer.current);
    pending.current = null;
    await dropDraft(user, form);
    setFound(null);
    setSavedAt(null);
  }, [user, form]);

  return { found, savedAt, keep, drop };
}
