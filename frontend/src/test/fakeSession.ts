import type { Session, SessionState, SessionUser } from '@/auth';

/** A session without an issuer: the test says when it ends, and how a renewal goes. */
export class FakeSession implements Session {
  state: SessionState = 'active';
  token = 'token-1';
  renewals = 0;
  onRenew: () => 'renewed' | 'ended' = () => 'renewed';
  signIns = 0;
  readonly #listeners = new Set<() => void>();
  readonly user: SessionUser;

  constructor(user: SessionUser = { id: 'u-analista', username: 'analista', name: 'Mariana Ferreyra' }) {
    this.user = user;
  }

  subscribe(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  accessToken() {
    return this.token;
  }

  async renew() {
    this.renewals++;
    const outcome = this.onRenew();
    if (outcome === 'renewed') this.token = `token-${this.renewals + 1}`;
    else this.moveTo('ended');
    return outcome;
  }

  whenActive() {
    if (this.state === 'active') return Promise.resolve();
    return new Promise<void>((resolve) => {
      const stop = this.subscribe(() => {
        stop();
        resolve();
      });
    });
  }

  async signInAgain() {
    this.signIns++;
    this.token = 'token-again';
    this.moveTo('active');
  }

  async signInByLeaving() {}

  async signOut() {}

  moveTo(state: SessionState) {
    this.state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}
