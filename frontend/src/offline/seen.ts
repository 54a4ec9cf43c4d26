import { device, type SeenRecord } from './device';

const MOST = 50;

/** Notes that a person looked at a record, so that Inicio can lead back to it. */
export async function noteSeen(user: string, record: Omit<SeenRecord, 'user' | 'seenAt'>): Promise<void> {
  const db = await device();
  await db.put('seen', { ...record, user, seenAt: Date.now() });
  for (const old of (await lastSeen(user, Number.POSITIVE_INFINITY)).slice(MOST)) {
    await db.delete('seen', [user, old.type, old.id]);
  }
}

/** What this person looked at on this device, latest first. */
export async function lastSeen(user: string, limit: number): Promise<SeenRecord[]> {
  const rows = await (await device()).getAllFromIndex('seen', 'byUser', user);
  return rows.sort((a, b) => b.seenAt - a.seenAt).slice(0, limit);
}
