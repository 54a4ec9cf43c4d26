import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { changeLanguage } from '@/i18n';
import { noteSeen } from '@/offline';
import { device } from '@/offline/device';
import { renderApp } from '@/test/renderApp';
import { API, analyst, problem, server } from '@/test/server';

beforeEach(async () => {
  await (await device()).clear('seen');
  await changeLanguage('es');
});

const count = (figures: Record<string, number>) =>
  http.get(`${API}/territories`, ({ request }) => {
    const query = new URL(request.url).searchParams;
    const key = [query.get('country') ?? '*', query.get('level') ?? '*', query.get('status') ?? '*'].join(
      ' ',
    );
    return HttpResponse.json({ items: [], total: { count: figures[key] ?? 0, exact: true } });
  });

test('Inicio says who one is and what one may do', async () => {
  renderApp('/');
  expect(await screen.findByText(/Puede consultar todo y crear o corregir registros\./)).toBeTruthy();
  expect(document.title).toBe('Inicio · Vínculo');
});

test('Inicio says to a local government that what is its own it may read and correct, and no more', async () => {
  const me = { ...analyst, roles: ['local-government'], actor: '0199b000-0000-7000-8000-000000000007' };
  server.use(http.get(`${API}/me`, () => HttpResponse.json(me)));
  renderApp('/');
  expect(await screen.findByText(/Puede consultar los vínculos y acuerdos de su gobierno/)).toBeTruthy();
  expect(screen.queryByText(/Puede consultar todo/)).toBeNull();
});

test('every figure of Inicio opens the list behind it', async () => {
  server.use(
    count({ 'AR REGIONAL GOVERNED': 24, 'AR MUNICIPAL GOVERNED': 2000, 'AR MUNICIPAL UNCONFIRMED': 312 }),
  );
  renderApp('/');
  const door = await screen.findByRole('link', { name: 'Municipal, Sin confirmar: 312' });
  expect(door.getAttribute('href')).toBe('/territories?country=AR&level=MUNICIPAL&status=UNCONFIRMED');
  expect(screen.getByRole('link', { name: 'Municipal, Todos: 2.312' })).toBeTruthy();
});

test('a mission begins with its own country', async () => {
  const mission = { code: 'AR-EMB-IT', names: { es: 'Embajada en Italia' }, countries: ['IT', 'SM'] };
  server.use(http.get(`${API}/me`, () => HttpResponse.json({ ...analyst, roles: ['mission'], mission })));
  const { user } = renderApp('/');
  expect(await screen.findByRole('region', { name: 'Territorios de la jurisdicción' })).toBeTruthy();
  await user.click(await screen.findByRole('radio', { name: 'Argentina' }));
  expect(await screen.findByRole('region', { name: 'Territorios de Argentina' })).toBeTruthy();
});

test('what cannot be read says so, with the reference for support, and can be tried again', async () => {
  server.use(
    http.get(`${API}/territories`, () => problem(500, 'internal-error', { detail: 'Falló', traceId: 'abc' })),
  );
  const { user } = renderApp('/');
  const [failure] = await screen.findAllByRole('alert');
  if (!failure) throw new Error('no alert');
  expect(within(failure).getByText('Referencia para soporte: abc')).toBeTruthy();
  server.resetHandlers();
  for (const retry of screen.getAllByRole('button', { name: 'Reintentar' })) await user.click(retry);
  await waitFor(() => expect(screen.queryAllByRole('alert')).toEqual([]));
});

test('Inicio leads back to what one looked at on this device', async () => {
  await noteSeen('u-analista', { type: 'territory', id: '1', name: 'Rosario', country: 'AR' });
  await noteSeen('u-analista', { type: 'actor', id: '3', name: 'Mercociudades', country: 'UY' });
  await noteSeen('u-otro', { type: 'territory', id: '2', name: 'Torino', country: 'IT' });
  renderApp('/');
  const recent = await screen.findByRole('region', { name: 'Visto hace poco' });
  expect(await within(recent).findByRole('link', { name: 'Rosario' })).toBeTruthy();
  const actor = within(recent).getByRole('link', { name: 'Mercociudades' });
  expect(actor.getAttribute('href')).toBe('/actors/3');
  expect(within(recent).queryByText('Torino')).toBeNull();
});

const TORINO = { type: 'territory', name: 'Torino', country: 'IT', level: 'MUNICIPAL', status: 'GOVERNED' };
const UNR = {
  type: 'actor',
  name: 'Universidad Nacional de Rosario',
  country: 'AR',
  actorType: 'UNIVERSITY',
  status: 'ACTIVE',
};

test.each([
  [TORINO, 'tori', '/territories', /Municipal/],
  [UNR, 'univ', '/actors', /Universidad$/],
])('Ctrl K finds $name by a part of its name and goes there by Enter', async (hit, typed, page, kind) => {
  const id = '0198f0a0-0000-7000-8000-000000000001';
  server.use(
    http.get(`${API}/search`, ({ request }) => {
      const isAsked = new URL(request.url).searchParams.get('q') === typed;
      return HttpResponse.json({ items: isAsked ? [{ ...hit, id, score: 1 }] : [] });
    }),
  );
  const { user, router } = renderApp('/');
  await screen.findByRole('main');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('textbox', { name: 'Buscar o ir a' }), typed);
  const item = await screen.findByRole('menuitem', { name: new RegExp(`^${hit.name}`) });
  expect(within(item).getByText(kind)).toBeTruthy();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe(`${page}/${id}`));
});

test('Ctrl K knows pages and actions without accents, and Escape closes it', async () => {
  const { user } = renderApp('/');
  await screen.findByRole('main');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('textbox', { name: 'Buscar o ir a' }), 'sesion');
  expect(await screen.findByRole('menuitem', { name: 'Cerrar sesión' })).toBeTruthy();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('? lists the shortcuts, but not while one types', async () => {
  const { user } = renderApp('/');
  await screen.findByRole('main');
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByRole('textbox', { name: 'Buscar o ir a' }), '?');
  expect(screen.queryByText('Atajos de teclado', { selector: 'h2' })).toBeNull();
  await user.keyboard('{Escape}');
  await user.keyboard('?');
  expect(await screen.findByRole('dialog', { name: 'Atajos de teclado' })).toBeTruthy();
});

test('the language changes at once, is remembered, and is told to the browser', async () => {
  const { user } = renderApp('/');
  await user.click(await screen.findByRole('button', { name: 'Idioma: Español' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
  expect(await screen.findByRole('link', { name: 'Territories' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(localStorage.getItem('vinculo.language')).toBe('en');
});

test('a page brings its own texts, and in the language one changes to', async () => {
  const { user } = renderApp('/actors');
  expect(await screen.findByRole('heading', { level: 1, name: 'Actores' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Idioma: Español' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Français' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Acteurs' })).toBeTruthy();
  expect(await screen.findByText('Il n’y a pas encore d’acteurs')).toBeTruthy();
});

test('the theme is chosen in the account menu and remembered', async () => {
  const { user } = renderApp('/');
  await user.click(await screen.findByRole('button', { name: 'Cuenta de Mariana Ferreyra' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'Oscura' }));
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(localStorage.getItem('vinculo.theme')).toBe('dark');
});

test('a session that ends says so over the page, and signing in again goes on', async () => {
  const { user, session } = renderApp('/');
  await screen.findByRole('main');
  session.moveTo('ended');
  const dialog = await screen.findByRole('alertdialog', { name: 'Su sesión terminó' });
  await user.click(within(dialog).getByRole('button', { name: 'Iniciar sesión' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(session.signIns).toBe(1);
});

test('a blocked window leaves another way to sign in', async () => {
  const { user, session } = renderApp('/');
  await screen.findByRole('main');
  session.signInAgain = () => Promise.reject(new Error('blocked'));
  session.moveTo('ended');
  await user.click(await screen.findByRole('button', { name: 'Iniciar sesión' }));
  expect(await screen.findByRole('button', { name: 'Iniciar sesión en esta página' })).toBeTruthy();
});

test('being without a line is said calmly', async () => {
  renderApp('/');
  await screen.findByRole('main');
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false });
  window.dispatchEvent(new Event('offline'));
  expect(await screen.findByText(/Lo que se escriba queda como borrador/)).toBeTruthy();
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: true });
  window.dispatchEvent(new Event('online'));
  expect(await screen.findByText('En línea, todo guardado')).toBeTruthy();
});

test('an address that leads nowhere offers the way home', async () => {
  renderApp('/no-such-page');
  expect(await screen.findByRole('heading', { name: 'Página no encontrada' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Ir a Inicio' }).getAttribute('href')).toBe('/');
});
