import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

export interface StoredDraft {
  readonly user: string;
  readonly form: string;
  readonly values: unknown;
  /** Version of the record the draft started from; absent for a new record. */
  readonly baseVersion?: number | undefined;
  readonly savedAt: number;
}

export interface SeenRecord {
  readonly user: string;
  readonly type: 'territory' | 'actor' | 'link' | 'agreement';
  readonly id: string;
  readonly name: string;
  /** Those of the partners of a link, or of the parties to an agreement, side by side. */
  readonly country: string;
  readonly seenAt: number;
}

interface DeviceSchema extends DBSchema {
  drafts: { key: [user: string, form: string]; value: StoredDraft };
  seen: { key: [user: string, type: string, id: string]; value: SeenRecord; indexes: { byUser: string } };
}

export type Device = IDBPDatabase<DeviceSchema>;

/** What is kept on this device is gone after a month, as is what a person left behind on a shared one. */
export const KEPT_FOR_MS = 30 * 86_400_000;

let opening: Promise<Device> | null = null;

/** This device's own store. Every row belongs to one person, and is read under no other. */
export function device(): Promise<Device> {
  opening ??= openDB<DeviceSchema>('vinculo', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['user', 'form'] });
      db.createObjectStore('seen', { keyPath: ['user', 'type', 'id'] }).createIndex('byUser', 'user');
    },
  });
  return opening;
}

/** Removes what is older than a month, whoever left it. */
export async function sweep(now = Date.now()): Promise<void> {
  const db = await device();
  const oldest = now - KEPT_FOR_MS;
  for (const draft of await db.getAll('drafts')) {
    if (draft.savedAt < oldest) await db.delete('drafts', [draft.user, draft.form]);
  }
  for (const row of await db.getAll('seen')) {
    if (row.seenAt < oldest) await db.delete('seen', [row.user, row.type, row.id]);
  }
}
