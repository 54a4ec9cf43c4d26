import { Shell } from '../pages/shell';
import { expectAccessible } from '../support/accessibility';
import { ActorForm } from '../support/actorPages';
import { AdministrationPages } from '../support/administrationPages';
import { PlanEditor } from '../support/agreementPages';
import { aCall, anActiveLink, anAgreement, aRate, aTariff, euros, planned } from '../support/agreementsApi';
import { aContact, aLink, anActor, unlike } from '../support/api';
import { expect, test } from '../support/fixtures';
import { LinkList } from '../support/linkPages';

test.describe.configure({ timeout: 180_000 });

const PHONE = { width: 390, height: 844 };

test('Inicio, and all that opens over it', async ({ page, signIn }) => {
  await signIn('analista');
  await expect(page.getByRole('link', { name: /^Municipal, Todos/ })).toBeVisible();
  await expectAccessible(page, 'Inicio');

  await page.keyboard.press('Control+k');
  await page.keyboard.type('rosario');
  await expect(page.getByRole('menuitem', { name: /^Rosario/ }).first()).toBeVisible();
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Escape');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible();
  await expectAccessible(page, 'shortcuts');
  await page.keyboard.press('Escape');

  await new Shell(page).openAccount();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page, 'account');
});

test('territories: list, record, form', async ({ page, signIn }) => {
  await signIn('analista', '/territories?country=IT&level=REGIONAL');
  await expect(page.getByRole('row', { name: /Piemonte/ })).toBeVisible();
  await expectAccessible(page, 'list');

  await new Shell(page).goToRecord('rosario', /^Rosario AR/);
  await expect(page.getByRole('heading', { level: 1, name: 'Rosario' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'record');

  await page.goto(`${page.url().split('?')[0]}/edit`);
  await expect(page.getByRole('textbox', { name: /^Nombre/ }).first()).toBeVisible();
  await expectAccessible(page, 'correction');

  await page.goto('/territories/new');
  await expect(page.getByRole('textbox', { name: /^Nombre/ }).first()).toBeVisible();
  await expectAccessible(page, 'new territory');
});

test('actors: list, record, contact, form, merger', async ({ page, signIn }) => {
  const name = unlike();
  const actor = await anActor({ legalName: name });
  const alike = await anActor({ legalName: `${name} bis` });
  await aContact(actor.id, 'Persona De Prueba');
  await signIn('analista', `/actors?q=${encodeURIComponent(name)}`);
  const list = page.getByRole('grid', { name: 'Lista de actores' });
  await list.getByRole('row', { name: actor.name }).first().click();
  await expect(page.getByRole('region', { name: 'Actor elegido' })).toBeVisible();
  await expectAccessible(page, 'list of actors');

  await page.goto(`/actors/${actor.id}`);
  await expect(page.getByText('Persona De Prueba')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'actor');
  await page.getByRole('button', { name: 'Agregar contacto' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'new contact');

  await page.goto(`/actors/${actor.id}/edit`);
  await page.getByText('Se sabe: los marcados').click();
  await expectAccessible(page, 'correction of an actor');

  await page.goto('/actors/new');
  const form = new ActorForm(page);
  await form.find(/^País/, 'Uruguay');
  await form.fill(/^Nombre legal/, name);
  await expect(form.duplicates).toBeVisible();
  await expectAccessible(page, 'new actor, with those alike');

  await page.goto(`/actors/${actor.id}/merge?into=${alike.id}`);
  await expect(page.getByRole('region', { name: 'Qué pasa al unirlos' })).toBeVisible();
  await expectAccessible(page, 'merger');
});

test('links: list, record, reason', async ({ page, signIn }) => {
  const { id, title } = await aLink();
  await signIn('analista', `/links?q=${encodeURIComponent(title)}`);
  const list = new LinkList(page);
  await list.rows.first().click();
  await expect(list.peek).toBeVisible();
  await expectAccessible(page, 'list of links');

  await page.goto(`/links/${id}`);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'link');
  await page.getByRole('button', { name: 'Anular…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'reason');
});

test('links: memory, activity, versions', async ({ page, signIn }) => {
  const { id, title } = await aLink();
  await signIn('analista', `/links/${id}`);
  await page.getByRole('button', { name: 'Fin previsto' }).focus();
  await expect(page.getByRole('region', { name: 'Memoria de «Fin previsto»' })).toBeVisible();
  await page.getByRole('button', { name: 'Registrar actividad' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'activity');

  await page.goto(`/links/${id}/versions`);
  await expect(page.getByRole('heading', { level: 1, name: `Versiones de ${title}` })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'versions');
  await page.setViewportSize(PHONE);
  await expectAccessible(page, 'versions, narrow');
});

test('links: forms', async ({ page, signIn }) => {
  const { id, partners } = await aLink();
  await signIn('analista', `/links/${id}/edit`);
  await expect(page.getByRole('textbox', { name: /^Por qué/ })).toBeVisible();
  await expectAccessible(page, 'correction of a link');

  await page.goto(`/links/new?partner=${partners[0]?.actor}`);
  await expect(page.getByRole('button', { name: /^Quitar / })).toBeVisible();
  await expectAccessible(page, 'new link');
});

test('agreements: list, record, plan, schedule, comparison, form', async ({ page, signIn }) => {
  const link = await anActiveLink();
  const [here, there] = link.partners.map(({ actor }) => actor) as [string, string];
  const draft = await anAgreement(link);
  await planned(draft, [euros(here, '100.00', 'Obra'), euros(there, '300.00', 'Equipos')]);
  await signIn('analista', `/agreements?q=${encodeURIComponent(draft.title)}`);
  await page.getByRole('grid', { name: 'Lista de acuerdos' }).getByRole('row', { name: draft.title }).click();
  await expect(page.getByRole('region', { name: 'Acuerdo elegido' })).toBeVisible();
  await expectAccessible(page, 'list of agreements');

  await page.goto(`/agreements/${draft.id}`);
  await expect(page.getByRole('img', { name: /^Quién financia qué/ })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'agreement');
  await page.getByRole('button', { name: 'Registrar la firma…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'signature');

  await page.goto(`/agreements/${draft.id}/plan`);
  const plan = new PlanEditor(page);
  // What was typed is kept on the device: leaving is asked about, and goes on.
  page.on('dialog', (dialog) => void dialog.accept());
  await plan.cell('Importe u horas', 1).fill('mucho');
  await expect(plan.outcome).toContainText('300,00 EUR');
  await expectAccessible(page, 'plan');
  // As tall as the page: what the foot's bar covers for a moment is no small target.
  await page.setViewportSize({ ...PHONE, height: 4000 });
  await expectAccessible(page, 'plan, narrow');
  await page.goto(`/agreements/${draft.id}`);
  await expect(page.getByRole('img', { name: /^Quién financia qué/ })).toBeVisible();
  await expectAccessible(page, 'agreement, narrow');
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.goto(`/agreements/${draft.id}/schedule`);
  await page.getByRole('button', { name: 'Agregar desembolso' }).click();
  await expectAccessible(page, 'schedule');
  await page.goto(`/agreements/${draft.id}/compare`);
  await expect(page.getByRole('row', { name: /Obra/ }).first()).toBeVisible();
  await expectAccessible(page, 'comparison');
  await page.goto(`/agreements/new?link=${link.id}`);
  await expect(page.getByRole('textbox', { name: /^Título/ })).toBeVisible();
  await expectAccessible(page, 'new agreement');
});

test('administration: lists, converter, forms, a call, its caps', async ({ page, signIn }) => {
  const category = `c-${unlike().slice(-13)}`;
  const { id: tariff } = await aTariff(category);
  const { id: call, title } = await aCall('IT', '60.00');
  await aRate('LAK', '24000');
  const form = new AdministrationPages(page);
  await signIn('administrador', `/administration/tariffs?category=${category}`);
  await expect(form.row('Lista de tarifas', new RegExp(category))).toBeVisible();
  await expectAccessible(page, 'tariffs');
  await page.goto('/administration/tariffs/new');
  await form.press('Registrar tarifa');
  await expect(form.summary).toBeVisible();
  await expectAccessible(page, 'new tariff, with what is wrong');
  await page.goto(`/administration/tariffs/${tariff}/edit`);
  await expect(form.field(/^Fuente/)).toBeVisible();
  await expectAccessible(page, 'correction of a tariff');

  await page.goto('/administration/rates?amount=100&of=LAK&in=EUR&day=2026-04-02');
  await expect(form.converter.getByRole('listitem').first()).toContainText('EUR');
  await expectAccessible(page, 'rates, with a conversion');
  await page.goto('/administration/rates/new');
  await form.press('Registrar tipo');
  await expect(form.summary).toBeVisible();
  await expectAccessible(page, 'new rate, with what is wrong');

  await page.goto(`/administration/calls?q=${encodeURIComponent(title)}`);
  await expect(form.row('Lista de convocatorias', new RegExp(title))).toBeVisible();
  await expectAccessible(page, 'calls');
  await page.goto('/administration/calls/new');
  await expect(form.field(/^Título/)).toBeVisible();
  await expectAccessible(page, 'new call');
  await page.goto(`/administration/calls/${call}`);
  await expect(page.getByRole('region', { name: 'Topes' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'call');
  await page.goto(`/administration/calls/${call}/caps`);
  // What was written is kept on the device: leaving is asked about, and goes on.
  page.on('dialog', (dialog) => void dialog.accept());
  await form.press('Agregar un tope');
  await form.save.click();
  await expect(form.summary).toBeVisible();
  await expectAccessible(page, 'caps, with what is wrong');
  // As tall as the page: what the foot's bar covers for a moment is no small target.
  await page.setViewportSize({ ...PHONE, height: 4000 });
  await expectAccessible(page, 'caps, narrow');
  await page.goto('/administration/rates?amount=100&of=LAK&in=EUR&day=2026-04-02');
  await expect(form.converter.getByRole('listitem').first()).toContainText('EUR');
  await expectAccessible(page, 'rates, narrow');
});

test('map and network: pictures, cards, tables', async ({ page, signIn }) => {
  const { id, partners } = await aLink();
  await signIn('analista', `/map?selected=${id}`);
  await expect(page.getByRole('region', { name: 'Vínculo elegido' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'map');
  await page.goto('/map?as=places');
  await expect(page.getByRole('grid', { name: 'Lugares del mapa' })).toBeVisible();
  await expectAccessible(page, 'places of the map');
  await page.goto(`/network?by=ACTOR&actor=${partners[0]?.actor}&selected=${partners[0]?.actor}`);
  await expect(page.getByRole('img', { name: /^Red de 2 nodos/ })).toBeVisible();
  await expectAccessible(page, 'network');
  await page.goto('/network?as=edges');
  await expect(page.getByRole('grid', { name: 'Pares de la red' })).toBeVisible();
  await expectAccessible(page, 'pairs of the network');
});

test('on a phone', async ({ page, signIn }) => {
  await page.setViewportSize(PHONE);
  await signIn('embajada.roma');
  await expect(page.getByRole('link', { name: /^Municipal, Todos/ })).toBeVisible();
  await expectAccessible(page, 'Inicio, narrow');
  await page.goto('/territories?country=IT&level=REGIONAL');
  await expect(page.getByRole('row', { name: /Abruzzo/ })).toBeVisible();
  await expectAccessible(page, 'list, narrow');
  await page.goto('/actors');
  await expect(page.getByRole('heading', { level: 1, name: 'Actores' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expectAccessible(page, 'list of actors, narrow');
});

test('a page that does not exist, and the one after signing out', async ({ page, signIn }) => {
  await signIn('analista', '/no-such-page');
  await expect(page.getByRole('heading', { name: 'Página no encontrada' })).toBeVisible();
  await expectAccessible(page, 'not found');
  await new Shell(page).signOut();
  await expect(page.getByRole('heading', { name: 'Sesión cerrada' })).toBeVisible();
  await expectAccessible(page, 'signed out');
});

test('the sign-in page', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('input[name="username"]')).toBeVisible();
  await expectAccessible(page, 'sign-in');
});
