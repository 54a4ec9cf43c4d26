export { type SeenRecord, sweep } from './device';
export { type Draft, type DraftHandle, useDraft } from './drafts';
export { lastSeen, noteSeen } from './seen';
