import type { Page, Route } from '@playwright/test';
import type { LinkArcs, Me } from '@/api';

const ME: Me = {
  id: 'u-analista',
  username: 'analista',
  name: 'Mariana Ferreyra',
  roles: ['analyst'],
  abilities: {
    territories: { create: true },
    actors: { create: true },
    links: { create: true },
    referenceData: { manage: false },
  },
};

/** Answers for the API and the sign-in server: the built app finds an analyst signed in, and these links. */
export async function playAround(page: Page, base: string, arcs: LinkArcs): Promise<void> {
  const issuer = `${base}/auth/realms/vinculo`;
  const json = (body: unknown) => (route: Route) => route.fulfill({ json: body });
  await page.route(
    '**/config.json',
    json({ apiBase: '/api/v1', issuer, clientId: 'vinculo', homeCountry: 'AR' }),
  );
  await page.route('**/api/v1/**', json({ items: [] }));
  await page.route('**/api/v1/me', json(ME));
  await page.route('**/api/v1/links/arcs*', json(arcs));
  await page.route(
    '**/.well-known/openid-configuration',
    json({
      issuer,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/logout`,
    }),
  );
  await page.route('**/authorize?*', (route) => {
    const asked = new URL(route.request().url()).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? base);
    back.searchParams.set('code', 'played');
    back.searchParams.set('state', asked.get('state') ?? '');
    return route.fulfill({ status: 302, headers: { Location: back.href } });
  });
  await page.route('**/token', json(tokens(issuer)));
}

function tokens(issuer: string) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: issuer, aud: 'vinculo', sub: ME.id, name: ME.name, iat: now, exp: now + 3600 };
  const token = `${part({ alg: 'none' })}.${part(claims)}.`;
  return { access_token: token, id_token: token, token_type: 'Bearer', expires_in: 3600 };
}
