export { SessionProvider, useSession, useSessionState } from './context';
export { forgetSession, isProbablySignedIn, openSession, SIGNED_OUT_PATH } from './open';
export type { Session, SessionState, SessionUser } from './session';
