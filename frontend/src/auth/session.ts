export interface SessionUser {
  /** The issuer's subject: stable, and the key under which this device keeps the person's drafts. */
  readonly id: string;
  readonly username: string;
  readonly name: string;
}

/** `ended`: the issuer no longer vouches for the person; what is on screen stays, requests wait. */
export type SessionState = 'active' | 'ended';

/** A signed-in person. Tokens live in memory only and never leave this interface but as a header. */
export interface Session {
  readonly user: SessionUser;
  readonly state: SessionState;
  subscribe(listener: () => void): () => void;
  accessToken(): string;
  /** Renews the token once for all who ask at the same time. Throws when the network, not the issuer, fails. */
  renew(): Promise<'renewed' | 'ended'>;
  /** Resolves at once while the session is active, otherwise when the person has signed in again. */
  whenActive(): Promise<void>;
  /** Signs in again beside the page, which keeps everything typed. Call it from a click, for it opens a window. */
  signInAgain(): Promise<void>;
  /** Signs in again by leaving the page: the way out when windows are blocked. */
  signInByLeaving(): Promise<void>;
  /** Ends the session here, at the issuer and in this person's other tabs. */
  signOut(): Promise<void>;
}
