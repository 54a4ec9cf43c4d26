import { ErrorResponse, ErrorTimeout, User, UserManager } from 'oidc-client-ts';
import { afterEach, expect, test, vi } from 'vitest';
import { OidcSession } from './oidc';

const person = (sub: string, token: string) =>
  new User({
    access_token: token,
    token_type: 'Bearer',
    profile: {
      sub,
      iss: 'http://issuer',
      aud: 'app',
      iat: 0,
      exp: 0,
      preferred_username: 'analista',
      name: 'Ana',
    },
  });

const refused = () => new ErrorResponse({ error: 'invalid_grant' });

function setUp() {
  const manager = new UserManager({
    authority: 'http://issuer',
    client_id: 'app',
    redirect_uri: 'http://app/',
  });
  const silent = vi.spyOn(manager, 'signinSilent');
  return { manager, silent, session: new OidcSession(manager, person('u1', 'first')) };
}

afterEach(() => vi.unstubAllGlobals());

test('all who need a new token at once share one renewal', async () => {
  const { manager, silent, session } = setUp();
  silent.mockImplementation(async () => {
    const user = person('u1', 'second');
    await manager.events.load(user);
    return user;
  });
  expect(await Promise.all([session.renew(), session.renew(), session.renew()])).toEqual(
    Array(3).fill('renewed'),
  );
  expect(silent).toHaveBeenCalledTimes(1);
  expect(session.accessToken()).toBe('second');
});

test('when the issuer refuses, the session has ended, and says so once', async () => {
  const { silent, session } = setUp();
  silent.mockRejectedValue(refused());
  const heard = vi.fn();
  session.subscribe(heard);
  expect(await session.renew()).toBe('ended');
  expect(session.state).toBe('ended');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('a line that drops, or an issuer that is restarting, ends nothing', async () => {
  const { silent, session } = setUp();
  silent.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await expect(session.renew()).rejects.toThrow('Failed to fetch');
  silent.mockRejectedValueOnce(new ErrorTimeout('slow'));
  await expect(session.renew()).rejects.toThrow('slow');
  expect(session.state).toBe('active');
});

test('a refused renewal in the background ends the session too', async () => {
  const { manager, session } = setUp();
  await manager.events._raiseSilentRenewError(refused());
  expect(session.state).toBe('ended');
});

test('what waits for the session goes on when the same person signs in again', async () => {
  const { manager, silent, session } = setUp();
  silent.mockRejectedValue(refused());
  await session.renew();
  let isWaiting = true;
  const waiting = session.whenActive().then(() => {
    isWaiting = false;
  });
  await Promise.resolve();
  expect(isWaiting).toBe(true);
  await manager.events.load(person('u1', 'again'));
  await waiting;
  expect(session.accessToken()).toBe('again');
});

test('another person signing in gets nothing of the first: the page starts over', async () => {
  const { manager, silent, session } = setUp();
  silent.mockRejectedValue(refused());
  await session.renew();
  const assign = vi.fn();
  vi.stubGlobal('location', { ...window.location, assign });
  await manager.events.load(person('u2', 'other'));
  expect(assign).toHaveBeenCalledWith('/');
  expect(session.state).toBe('ended');
  expect(session.accessToken()).toBe('first');
});

test('signing out in one tab ends the session in the others', async () => {
  const here = setUp();
  const there = setUp();
  vi.spyOn(here.manager, 'signoutRedirect').mockResolvedValue();
  await here.session.signOut();
  await vi.waitFor(() => expect(there.session.state).toBe('ended'));
});
