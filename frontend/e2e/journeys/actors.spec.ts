import { readFile } from 'node:fs/promises';
import { ActorList } from '../support/actorPages';
import { anActor, aTerritory, unlike } from '../support/api';
import { expect, test } from '../support/fixtures';

test('finds actors by type, territory and name, keeps it all in the address, and Back undoes it', async ({
  page,
  signIn,
}) => {
  const region = await aTerritory({ level: 'REGIONAL', status: 'GOVERNED' });
  const town = await aTerritory({ parent: region.id });
  const network = await anActor({ type: 'NETWORK', territory: town.id });
  const company = await anActor({ type: 'COMPANY', territory: town.id });
  const list = new ActorList(page);
  await signIn('analista', `/actors?within=${region.id}`);
  await expect(list.row(network.name)).toBeVisible();
  await expect(list.row(company.name)).toBeVisible();
  await expect(list.chip(region.name)).toBeVisible();
  await expect(list.count).toHaveText(/^2 de /);

  const filters = await list.openFilters();
  await filters.getByText('Red', { exact: true }).click();
  await expect(page).toHaveURL(/type=NETWORK/);
  await page.keyboard.press('Escape');
  await expect(list.chip('Red')).toBeVisible();
  await expect(list.row(company.name)).toBeHidden();

  await list.column('Vínculos').click();
  await expect(page).toHaveURL(/sort=links/);
  const shared = page.url();
  await page.goBack();
  await page.goBack();
  await expect(list.row(company.name)).toBeVisible();

  await page.goto(shared);
  await expect(list.chip('Red')).toBeVisible();
  await expect(list.column('Vínculos')).toHaveAttribute('aria-sort', 'ascending');
  await list.row(network.name).click();
  await expect(list.peek.getByRole('heading')).toContainText(network.name);
});

test('downloads just what is shown', async ({ page, signIn }) => {
  const region = await aTerritory({ level: 'REGIONAL', status: 'GOVERNED' });
  const names = [unlike(), unlike(), unlike()];
  for (const legalName of names) await anActor({ legalName, territory: region.id });
  const list = new ActorList(page);
  await signIn('analista', `/actors?within=${region.id}&sort=-name`);
  await expect(list.rows).toHaveCount(3);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar estos 3' }).click();
  await page.getByRole('menuitem', { name: /Planilla de texto/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^actores-\d{4}-\d{2}-\d{2}\.csv$/);
  const [head = '', ...lines] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  const column = head.replace('\uFEFF', '').split(',').indexOf('name');
  expect(lines.map((line) => (line.split(',')[column] ?? '').replaceAll('"', ''))).toEqual(
    await list.names(),
  );
});

test('needs no mouse from anywhere to a saved correction of an actor', async ({ page, signIn }) => {
  const { name } = await anActor();
  const list = new ActorList(page);
  await signIn('analista');
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page).toHaveURL(/\/actors$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await expect(page).toHaveURL(/q=/);
  await expect(list.row(name)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/selected=/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('button', { name: /^Corregir/ })).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Corregir ${name}`);

  const source = page.getByRole('textbox', { name: /^Fuente/ });
  await expect(source).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await source.evaluate((field) => field === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(source).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('; revisado');
  await page.keyboard.press('Enter');
  await expect(page.getByText(`Se guardó ${name}`)).toBeVisible();
  await expect(page.getByText('Journey; revisado').first()).toBeVisible();
});

test('Ctrl K leads to an actor', async ({ page, signIn }) => {
  const { name } = await anActor({ type: 'UNIVERSITY' });
  await signIn('analista');
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('menuitem', { name: new RegExp(`^${name}.*Universidad`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});

test('a territory names its administration the first time somebody needs it, and lists its actors', async ({
  page,
  signIn,
}) => {
  const town = await aTerritory({ status: 'GOVERNED' });
  const club = await anActor({ territory: town.id });
  await signIn('analista', `/territories/${town.id}`);
  const panel = page.getByRole('region', { name: 'Actores' });
  await expect(panel.getByRole('link', { name: club.name })).toBeVisible();
  await panel.getByRole('button', { name: 'Registrar la administración principal' }).click();
  await expect(panel.getByText('Administración principal:')).toBeVisible();
  await panel.getByRole('paragraph').getByRole('link').click();
  await expect(page.getByText(`Administración principal de ${town.name}`)).toBeVisible();
});
