import { aTerritory, readTerritory } from '../support/api';
import { expect, fillSignIn, test } from '../support/fixtures';
import { TerritoryForm, TerritoryList } from '../support/territoryPages';

test('two people correct one territory: both versions stand side by side, field by field', async ({
  page,
  browser,
  signIn,
}) => {
  const { id, name } = await aTerritory({ localType: 'villa' });
  const address = `/territories/${id}/edit`;
  await signIn('analista', address);
  const mine = new TerritoryForm(page);
  await mine.fill(/^Población/, '1500');
  await mine.fill(/^Superficie/, '12,5');

  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(address);
  await fillSignIn(otherPage, 'revisora');
  const theirs = new TerritoryForm(otherPage);
  await theirs.fill(/^Población/, '1450');
  await theirs.fill(/^Denominación local/, 'ciudad');
  await theirs.save.click();
  await expect(otherPage.getByText(`Se guardó ${name}`)).toBeVisible();
  await other.close();

  await mine.save.click();
  const dialog = page.getByRole('alertdialog', { name: 'Otra persona cambió este registro' });
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByText('1.450')).toBeVisible();
  await expect(dialog.getByText('1.500')).toBeVisible();
  await expect(dialog.getByText('1.200')).toBeVisible(); // as it was before
  await expect(dialog.getByText('ciudad')).toBeVisible(); // only they touched it
  await expect(dialog.getByText('12,5')).toBeVisible(); // only I touched it
  await expect(dialog.getByRole('button', { name: 'Guardar la unión' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );

  await dialog.getByText('1.500').click();
  await dialog.getByRole('button', { name: 'Guardar la unión' }).click();
  await expect(page.getByText(`Se guardó ${name}`)).toBeVisible();
  expect(await readTerritory(id)).toMatchObject({ population: 1500, localType: 'ciudad', areaKm2: 12.5 });
});

test('a new territory: told what is missing, then created under its parent with a point and a code', async ({
  page,
  signIn,
}) => {
  const form = new TerritoryForm(page);
  const parent = await aTerritory({ level: 'REGIONAL', name: `Comarca ${Date.now()}` });
  await signIn('analista', `/territories/${parent.id}`);
  await page.getByRole('button', { name: 'Agregar territorio' }).click();
  await expect(form.page.getByRole('combobox', { name: /Pertenece a/ })).toHaveValue(parent.name);

  await form.create.click();
  const summary = page.getByRole('alert').filter({ hasText: 'datos por corregir' });
  await expect(summary.getByRole('button', { name: 'Nombre' })).toBeVisible();
  await summary.getByRole('button', { name: 'Fuente' }).click();
  await expect(form.field(/^Fuente/)).toBeFocused();

  const name = `Aldea ${Date.now()}`;
  await form.fill(/^Nombre/, name);
  await form.choose('Nivel', 'Municipal');
  await form.choose('Estado', 'Sin confirmar');
  await form.fill(/^Latitud/, '-34,9');
  await form.fill(/^Longitud/, '-56,16');
  await form.fill(/^Fuente/, 'Decreto 1/2026');
  await page.getByRole('button', { name: 'Agregar código' }).click();
  await form.choose('Sistema', 'Wikidata');
  await form.fill('Código', `Q${Date.now()}`);
  await form.create.click();

  await expect(page.getByText(`Se creó ${name}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByRole('navigation', { name: 'Ubicación en el árbol' })).toContainText(parent.name);
  await expect(page.getByText('34,9° S, 56,16° O')).toBeVisible();
  await expect(page.getByText('Registró el territorio')).toBeVisible();
});

test('a change of name keeps the old one findable, and its history', async ({ page, signIn }) => {
  const { id, name } = await aTerritory();
  const next = `${name} Nueva`;
  await signIn('analista', `/territories/${id}/edit`);
  await page.getByRole('link', { name: 'Registrar un cambio de nombre' }).click();
  const form = new TerritoryForm(page);
  await page.getByRole('button', { name: 'Registrar el cambio' }).click();
  await expect(page.getByText('Falta completar')).toHaveCount(3);
  await form.fill(/^Nombre nuevo/, next);
  await form.date(/Fecha en que ocurrió/, '01', '06', '2024');
  await form.fill(/^Motivo/, 'Ley 20.001');
  await page.getByRole('button', { name: 'Registrar el cambio' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(next);
  await expect(page.getByText(`${name} pasó a llamarse ${next}`)).toBeVisible();
  await expect(page.getByText('Ley 20.001').first()).toBeVisible();

  const list = new TerritoryList(page);
  await page.goto(`/territories?q=${encodeURIComponent(name)}`);
  await expect(list.row(next)).toBeVisible();
});

test('a merged territory leaves the lists and leads to its successor', async ({ page, signIn }) => {
  const gone = await aTerritory();
  const successor = await aTerritory();
  await signIn('analista', `/territories/${gone.id}`);
  await page.getByRole('button', { name: /^Unir a otro/ }).click();
  const form = new TerritoryForm(page);
  await form.find(/Sucesor/, successor.name);
  await form.date(/Fecha en que ocurrió/, '31', '12', '2025');
  await form.fill(/^Motivo/, 'Ley 20.002');
  await expect(page.getByText(`Quien lo busque llega a ${successor.name}`)).toBeVisible();
  await page.getByRole('button', { name: 'Registrar la unión' }).click();

  await expect(page.getByText('se unió a otro el 31 dic 2025')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unir a otro/ })).toHaveAttribute('aria-disabled', 'true');
  await page
    .getByRole('link', { name: `Ir a ${successor.name}` })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(successor.name);
  await expect(page.getByText(`Recibió a ${gone.name}`)).toBeVisible();

  const list = new TerritoryList(page);
  await page.goto(`/territories?q=${encodeURIComponent(gone.name)}`);
  await expect(page.getByText('Ningún territorio cumple todos los filtros')).toBeVisible();
  await page.goto(`/territories?dissolved=true&q=${encodeURIComponent(gone.name)}`);
  await expect(list.row(gone.name)).toBeVisible();
});

test('a line cut while saving loses nothing: the words stay, and go out when it is back', async ({
  page,
  context,
  signIn,
}) => {
  const { id, name } = await aTerritory();
  const form = new TerritoryForm(page);
  await signIn('analista', `/territories/${id}/edit`);
  await form.fill(/^Población/, '1999');
  await context.setOffline(true);
  await form.save.click();
  await expect(page.getByRole('alert').filter({ hasText: 'No hay conexión' })).toBeVisible();
  await expect(form.field(/^Población/)).toHaveValue('1.999');
  await expect(page.getByText(/Borrador guardado en este equipo/)).toBeVisible();

  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText(/se retomó donde quedó/)).toBeVisible();
  await expect(form.field(/^Población/)).toHaveValue('1.999');
  await form.save.click();
  await expect(page.getByText(`Se guardó ${name}`)).toBeVisible();
  expect((await readTerritory(id)).population).toBe(1999);
});

test('leaving with something unsaved asks first', async ({ page, signIn }) => {
  const { id } = await aTerritory();
  const form = new TerritoryForm(page);
  await signIn('analista', `/territories/${id}/edit`);
  await form.fill(/^Denominación local/, 'pueblo');
  await page.getByRole('link', { name: 'Territorios' }).first().click();
  const question = page.getByRole('alertdialog', { name: 'Hay cambios sin guardar' });
  await question.getByRole('button', { name: 'Seguir aquí' }).click();
  await expect(form.field(/^Denominación local/)).toHaveValue('pueblo');
  await page.getByRole('link', { name: 'Territorios' }).first().click();
  await question.getByRole('button', { name: 'Salir sin guardar' }).click();
  await expect(page).toHaveURL(/\/territories$/);
});

test('who may not write reads why', async ({ page, signIn }) => {
  const { id } = await aTerritory();
  await signIn('municipio.rosario', `/territories/${id}`);
  await expect(page.getByRole('button', { name: /^Corregir/ })).toHaveAttribute('aria-disabled', 'true');
  await expect(page.locator('.record-why')).not.toBeEmpty();
  await page.goto('/territories');
  await expect(page.getByRole('link', { name: /Nuevo territorio/ })).toBeHidden();
});
