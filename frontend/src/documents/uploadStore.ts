import { useSyncExternalStore } from 'react';
import type { Progress } from './sendFile';

/** A file on its way, whatever page one looks at meanwhile. */
export interface Uploading {
  readonly key: number;
  readonly subject: string;
  readonly file: File;
  readonly progress: Progress;
  /** Why it was not taken, in words; it stays to be read. */
  readonly refusal?: string | undefined;
  readonly cancel: () => void;
}

let all: readonly Uploading[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function change(next: readonly Uploading[]): void {
  all = next;
  const isSending = all.some(({ refusal }) => refusal === undefined);
  window[isSending ? 'addEventListener' : 'removeEventListener']('beforeunload', askBeforeLeaving);
  for (const listener of listeners) listener();
}

/** A tab that is closed takes the file along; the browser asks whether that is meant. */
function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

export function addUpload(upload: Omit<Uploading, 'key'>): number {
  lastKey += 1;
  change([...all, { ...upload, key: lastKey }]);
  return lastKey;
}

export function updateUpload(key: number, changed: Partial<Uploading>): void {
  change(all.map((one) => (one.key === key ? { ...one, ...changed } : one)));
}

export function removeUpload(key: number): void {
  change(all.filter((one) => one.key !== key));
}

/** Those of one record. */
export function useUploading(subject: string): readonly Uploading[] {
  const uploads = useSyncExternalStore(subscribe, () => all);
  return uploads.filter((one) => one.subject === subject);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
