import type { User } from 'oidc-client-ts';
import { createUserManager, currentPlace, isRefusal, OidcSession, type OidcSettings } from './oidc';
import type { Session } from './session';

/** Remembers only that somebody was signed in on this device, to spare strangers the silent attempt. */
const HINT = 'vinculo.signed-in-here';

export const SIGNED_OUT_PATH = '/signed-out';
const RETURN_PATH = '/signed-in';

/** Whether it is worth fetching the app while the issuer is being asked. */
export function isProbablySignedIn(): boolean {
  return window.location.pathname === RETURN_PATH || localStorage.getItem(HINT) !== null;
}

/**
 * The session to start with: that of the sign-in one returns from, or the one the issuer still knows.
 * Without either the person is sent to sign in, and the promise never settles because the page goes away.
 */
export async function openSession(settings: OidcSettings): Promise<Session> {
  const manager = createUserManager(settings);
  const user =
    window.location.pathname === RETURN_PATH
      ? await finishSignIn(manager)
      : localStorage.getItem(HINT)
        ? await stillSignedIn(manager)
        : null;
  if (!user) {
    localStorage.removeItem(HINT);
    await manager.signinRedirect({ state: currentPlace() });
    return new Promise(() => {});
  }
  localStorage.setItem(HINT, 'yes');
  return new OidcSession(manager, user);
}

export function forgetSession(): void {
  localStorage.removeItem(HINT);
}

async function finishSignIn(manager: ReturnType<typeof createUserManager>): Promise<User | null> {
  try {
    const user = await manager.signinRedirectCallback();
    window.history.replaceState(null, '', placeToReturn(user.state));
    return user;
  } catch (error) {
    if (isRefusal(error)) throw error;
    // A reloaded or bookmarked answer: its one-time state is spent, so start over.
    window.history.replaceState(null, '', '/');
    return null;
  }
}

/** Only a path of this app: an address from elsewhere must never be followed. */
function placeToReturn(state: unknown): string {
  return typeof state === 'string' && /^\/(?![/\\])/.test(state) && !state.startsWith(RETURN_PATH)
    ? state
    : '/';
}

async function stillSignedIn(manager: ReturnType<typeof createUserManager>): Promise<User | null> {
  try {
    return await manager.signinSilent();
  } catch {
    return null;
  }
}
