import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/fixtures';
import { TerritoryList } from '../support/territoryPages';

const PLACES = [
  { name: 'Rosario', country: 'AR', level: 'MUNICIPAL', view: '11/-32.947/-60.639' },
  { name: 'Torino', country: 'IT', level: 'INTERMEDIATE', view: '11/45.07/7.687' },
];

for (const { name, country, level, view } of PLACES) {
  test(`finds ${name} by its name, and again by pressing its point on the map`, async ({ page, signIn }) => {
    const list = new TerritoryList(page);
    await signIn('analista', `/territories?level=${level}`);
    await list.search.fill(name);
    await expect(page).toHaveURL(new RegExp(`q=${name}`));
    await list.row(new RegExp(`^${name} ${country}`)).click();
    await expect(list.peek.getByRole('heading')).toHaveText(new RegExp(`^${name}`));
    await expect(list.map).toHaveAttribute('aria-label', new RegExp(`elegido: ${name}`));
    // The address follows what is shown, and may be a moment behind it.
    await expect(page).toHaveURL(/selected=[0-9a-f-]{36}/);
    const selected = new URL(page.url()).searchParams.get('selected');

    // Its province or department may share the place: pressing again goes from one to the next.
    await page.goto(`/territories?country=${country}&view=${view}`);
    await expect(list.map).toHaveAttribute('aria-label', /[1-9]\d* territorios/);
    await expect(async () => {
      await list.map.click(); // in the middle, where the view looks
      await expect(page).toHaveURL(new RegExp(`selected=${selected}`), { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(list.peek.getByRole('heading')).toHaveText(new RegExp(`^${name}`));
  });
}

test('keeps filters and order in the address, and Back undoes them one by one', async ({ page, signIn }) => {
  const list = new TerritoryList(page);
  await signIn('analista', '/territories');
  await expect(list.rows.first()).toBeVisible();

  const filters = await list.openFilters();
  await filters.getByRole('combobox', { name: 'País' }).fill('chil');
  await page.getByRole('option', { name: /Chile/ }).click();
  await expect(page).toHaveURL(/country=CL/);
  await filters.getByText('Regional').click();
  await expect(page).toHaveURL(/level=REGIONAL/);
  await page.keyboard.press('Escape');
  await expect(list.chip('Chile')).toBeVisible();
  await expect(list.count).toHaveText(/^16 de /);

  await list.column('Población').click();
  await expect(page).toHaveURL(/sort=population/);
  const shared = page.url();

  await page.goBack();
  await expect(page).not.toHaveURL(/sort=/);
  await page.goBack();
  await expect(page).not.toHaveURL(/level=/);
  await page.goForward();
  await expect(list.chip('Regional')).toBeVisible();

  await page.goto(shared);
  await expect(list.chip('Chile')).toBeVisible();
  await expect(list.column('Población')).toHaveAttribute('aria-sort', 'ascending');

  await page.getByRole('button', { name: 'Quitar todos' }).click();
  await expect(list.chip('Chile')).toBeHidden();
});

test('comes back from a territory to the row one left, and the keys go on from there', async ({
  page,
  signIn,
}) => {
  const list = new TerritoryList(page);
  await signIn('analista', '/territories?country=AR&sort=-population');
  await list.rows.first().click();
  for (let presses = 0; presses < 25; presses++) await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(/selected=/);
  const left = list.table.getByRole('row', { selected: true });
  const name = await left.locator('.row-name b').textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  await page.goBack();
  await expect(left.locator('.row-name b')).toHaveText(name ?? '');
  await expect(left).toBeInViewport();
  await page.keyboard.press('k');
  await expect(left.locator('.row-name b')).not.toHaveText(name ?? '');
});

test('searches in the part of the world the map shows', async ({ page, signIn }) => {
  const list = new TerritoryList(page);
  await signIn('analista', '/territories?sort=-population&view=7/-32.9/-60.6');
  await list.map.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Buscar en esta zona' }).click();
  await expect(page).toHaveURL(/bbox=-6/);
  await expect(list.chip('esta zona')).toBeVisible();
  await expect(list.row(/^Rosario AR/)).toBeVisible();
  await list.chip('esta zona').getByRole('button').click();
  await expect(page).not.toHaveURL(/bbox/);
});

test('downloads just what is shown, in the order shown', async ({ page, signIn }) => {
  const list = new TerritoryList(page);
  await signIn('analista', '/territories?country=CL&level=REGIONAL&sort=-name');
  await expect(list.count).toHaveText(/^16 de /);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Descargar estos 16' }).click();
  await page.getByRole('menuitem', { name: /Planilla de texto/ }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^territorios-\d{4}-\d{2}-\d{2}\.csv$/);

  const [head = '', ...lines] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
  const column = head.replace('\uFEFF', '').split(',').indexOf('name');
  const downloaded = lines.map((line) => (line.split(',')[column] ?? '').replaceAll('"', ''));
  expect(downloaded).toHaveLength(16);
  expect(downloaded).toEqual(await list.names());
});

test('saves a view under a name on this device, and removes it', async ({ page, signIn }) => {
  await signIn('analista', '/territories?country=PY&sort=-population');
  await page.getByRole('button', { name: 'Guardar esta vista' }).click();
  await page.getByRole('textbox', { name: 'Nombre de la vista' }).fill('Paraguay, por tamaño');
  await page.keyboard.press('Enter');
  const views = page.getByRole('navigation', { name: 'Vistas' });
  await expect(views.getByRole('link', { name: 'Paraguay, por tamaño' })).toHaveAttribute(
    'aria-current',
    'page',
  );

  await views.getByRole('link', { name: /^Todos/ }).click();
  await expect(page).not.toHaveURL(/country/);
  await views.getByRole('link', { name: 'Paraguay, por tamaño' }).click();
  await expect(page).toHaveURL(/country=PY/);
  await page.getByRole('button', { name: 'Quitar la vista Paraguay, por tamaño' }).click();
  await expect(views.getByRole('link', { name: 'Paraguay, por tamaño' })).toBeHidden();
});

test('needs no mouse from the list to a saved correction', async ({ page, signIn }) => {
  const list = new TerritoryList(page);
  await signIn('analista', '/territories');
  await expect(list.rows.first()).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('Rosario del Tala');
  await expect(list.row(/^Rosario del Tala/)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/selected=/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rosario del Tala');
  await expect(page.getByRole('button', { name: /^Corregir/ })).not.toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('e');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Corregir Rosario del Tala');

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
  await expect(page.getByText('Se guardó Rosario del Tala')).toBeVisible();
});

test('shows on a narrow screen the list or the map, and opens a territory by a touch', async ({
  page,
  signIn,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const list = new TerritoryList(page);
  await signIn('analista', '/territories?country=IT&q=torino');
  await expect(list.map).toBeHidden();
  await page.getByRole('radio', { name: 'Mapa' }).click();
  await expect(list.map).toBeVisible();
  await expect(list.table).toBeHidden();
  await page.getByRole('radio', { name: 'Lista' }).click();
  await list.row(/^Torino/).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Torino');
});
