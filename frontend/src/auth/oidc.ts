import {
  ErrorResponse,
  InMemoryWebStorage,
  type User,
  UserManager,
  WebStorageStateStore,
} from 'oidc-client-ts';
import type { Session, SessionState, SessionUser } from './session';

/** Tells this person's other tabs that they signed out. */
const CHANNEL = 'vinculo.session';

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly language: string;
}

export function createUserManager({ issuer, clientId, language }: OidcSettings): UserManager {
  const at = (path: string) => `${window.location.origin}${path}`;
  return new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: at('/signed-in'),
    popup_redirect_uri: at('/popup.html'),
    silent_redirect_uri: at('/silent.html'),
    post_logout_redirect_uri: at('/signed-out'),
    scope: 'openid profile',
    ui_locales: language,
    automaticSilentRenew: true,
    accessTokenExpiringNotificationTimeInSeconds: 60,
    silentRequestTimeoutInSeconds: 15,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
  });
}

export function personOf(user: User): SessionUser {
  const { sub, preferred_username, name } = user.profile;
  const username = preferred_username ?? sub;
  return { id: sub, username, name: name ?? username };
}

/** The issuer said no, as against a line that dropped or an issuer that is restarting. */
export function isRefusal(error: unknown): boolean {
  return error instanceof ErrorResponse;
}

export class OidcSession implements Session {
  readonly user: SessionUser;
  #state: SessionState = 'active';
  #token: string;
  #renewal: Promise<'renewed' | 'ended'> | null = null;
  readonly #manager: UserManager;
  readonly #listeners = new Set<() => void>();
  readonly #channel = new BroadcastChannel(CHANNEL);

  constructor(manager: UserManager, user: User) {
    this.#manager = manager;
    this.user = personOf(user);
    this.#token = user.access_token;
    manager.events.addUserLoaded((renewed) => this.#accept(renewed));
    manager.events.addSilentRenewError((error) => {
      if (isRefusal(error)) this.#end();
    });
    this.#channel.onmessage = ({ data }) => {
      if (data === this.user.id) this.#end();
    };
  }

  get state(): SessionState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  accessToken(): string {
    return this.#token;
  }

  renew(): Promise<'renewed' | 'ended'> {
    this.#renewal ??= this.#renewOnce().finally(() => {
      this.#renewal = null;
    });
    return this.#renewal;
  }

  whenActive(): Promise<void> {
    if (this.#state === 'active') return Promise.resolve();
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.#state !== 'active') return;
        stop();
        resolve();
      });
    });
  }

  async signInAgain(): Promise<void> {
    await this.#manager.signinPopup({ login_hint: this.user.username });
  }

  async signInByLeaving(): Promise<void> {
    await this.#manager.signinRedirect({ login_hint: this.user.username, state: currentPlace() });
  }

  async signOut(): Promise<void> {
    this.#channel.postMessage(this.user.id);
    await this.#manager.signoutRedirect();
  }

  async #renewOnce(): Promise<'renewed' | 'ended'> {
    try {
      const user = await this.#manager.signinSilent();
      if (user) return 'renewed';
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
    this.#end();
    return 'ended';
  }

  #accept(user: User): void {
    if (personOf(user).id !== this.user.id) {
      // Somebody else signed in: nothing of the first person may stay on the screen or in memory.
      window.location.assign('/');
      return;
    }
    this.#token = user.access_token;
    this.#moveTo('active');
  }

  #end(): void {
    this.#manager.stopSilentRenew();
    this.#moveTo('ended');
  }

  #moveTo(state: SessionState): void {
    if (this.#state === state) return;
    this.#state = state;
    if (state === 'active') this.#manager.startSilentRenew();
    for (const listener of [...this.#listeners]) listener();
  }
}

export function currentPlace(): string {
  const { pathname, search, hash } = window.location;
  return `${pathname}${search}${hash}`;
}
