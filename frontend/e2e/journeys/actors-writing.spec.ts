import { ActorForm, ActorList, ActorMerge, Contacts } from '../support/actorPages';
import { aContact, anActor, aTerritory, readActor, unlike } from '../support/api';
import { expect, fillSignIn, test } from '../support/fixtures';

test('a new actor: the one already there is offered while one types, and can be used instead', async ({
  page,
  signIn,
}) => {
  const there = await anActor({ legalName: `Asociación de ${unlike()}` });
  const form = new ActorForm(page);
  await signIn('analista', '/actors/new');
  await form.find(/^País/, 'Uruguay');
  await form.fill(/^Nombre legal/, there.name.replace('Asociación', 'Asociacion'));
  await expect(form.duplicates.getByText('el mismo nombre')).toBeVisible();
  await form.duplicates.getByRole('button', { name: `Usar ${there.name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(there.name);
  await page.goto('/actors/new');
  await expect(form.field(/^Nombre legal/)).toHaveValue(''); // no draft is left of what was not needed
});

test('a new actor: told what is missing, then created; its other parts follow', async ({ page, signIn }) => {
  const home = await aTerritory({ status: 'GOVERNED' });
  const neighbour = await aTerritory();
  const name = unlike();
  const form = new ActorForm(page);
  await signIn('analista', `/actors/new?territory=${home.id}`);
  await expect(page.getByRole('combobox', { name: /Territorio de origen/ })).toHaveValue(home.name);
  await form.create.click();
  const summary = page.getByRole('alert').filter({ hasText: 'datos por corregir' });
  await summary.getByRole('button', { name: 'Fuente' }).click();
  await expect(form.field(/^Fuente/)).toBeFocused();

  await form.choose('Tipo', 'Gobierno subnacional');
  await form.fill(/^Nombre legal/, name);
  await page.getByText('Administración principal', { exact: true }).click();
  await form.fill(/^Sitio web/, 'https://example.org');
  await form.fill(/^Fuente/, 'Decreto 1/2026');
  await form.create.click();
  await expect(page.getByText(`Se creó ${name}`)).toBeVisible();
  await expect(page.getByText(`Administración principal de ${home.name}`)).toBeVisible();
  await expect(page.getByText(/No se sabe sobre qué temas puede actuar/)).toBeVisible();
  const id = page.url().split('/').at(-1) ?? '';

  await page.getByRole('button', { name: /^Corregir/ }).click();
  await form.find(/^Agregar territorio/, neighbour.name);
  await page.getByText('Se sabe: los marcados').click();
  await form.save.click();
  await expect(page.getByText(`Se guardó ${name}`)).toBeVisible();
  await expect(page.getByText(/Ninguno de los temas de la lista/).first()).toBeVisible();
  expect(await readActor(id)).toMatchObject({
    principal: true,
    competences: [],
    covers: [{ id: neighbour.id, name: neighbour.name }],
  });
});

test('two people correct one actor: both versions stand side by side, field by field', async ({
  page,
  browser,
  signIn,
}) => {
  const { id, name } = await anActor({ website: 'https://example.org/a' });
  const address = `/actors/${id}/edit`;
  await signIn('analista', address);
  const mine = new ActorForm(page);
  await mine.fill(/^Sitio web/, 'https://example.org/mine');
  await mine.fill(/^Nombre corto/, 'Mía');

  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(address);
  await fillSignIn(otherPage, 'revisora');
  const theirs = new ActorForm(otherPage);
  await theirs.fill(/^Sitio web/, 'https://example.org/theirs');
  await theirs.fill(/^Identificador IATI/, 'UY-1-2');
  await theirs.save.click();
  await expect(otherPage.getByText(`Se guardó ${name}`)).toBeVisible();
  await other.close();

  await mine.save.click();
  const dialog = page.getByRole('alertdialog', { name: 'Otra persona cambió este registro' });
  await expect(dialog.getByText('https://example.org/theirs')).toBeVisible();
  await expect(dialog.getByText('UY-1-2')).toBeVisible(); // only they touched it
  await dialog.getByText('https://example.org/mine').click();
  await dialog.getByRole('button', { name: 'Guardar la unión' }).click();
  await expect(page.getByText(`Se guardó ${name}`)).toBeVisible();
  expect(await readActor(id)).toMatchObject({
    website: 'https://example.org/mine',
    shortName: 'Mía',
    iatiIdentifier: 'UY-1-2',
  });
});

test('a draft of an actor waits on the device', async ({ page, signIn }) => {
  const { id } = await anActor();
  const form = new ActorForm(page);
  await signIn('analista', `/actors/${id}/edit`);
  await form.fill(/^Nombre corto/, 'A medias');
  await expect(page.getByText(/Borrador guardado en este equipo/)).toBeVisible();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(form.field(/^Nombre corto/)).toHaveValue('A medias');
  await page.getByRole('button', { name: 'Descartar el borrador' }).click();
  await expect(form.field(/^Nombre corto/)).toHaveValue('');
});

test('a merger says what moves, and the one that goes leads to the one that stays', async ({
  page,
  signIn,
}) => {
  const base = unlike();
  const town = await aTerritory();
  const stays = await anActor({ legalName: `Asociación ${base}` });
  const goes = await anActor({ legalName: `Asociacion de ${base}`, territory: town.id });
  await aContact(goes.id, 'Persona De Prueba');
  const merge = new ActorMerge(page);
  await signIn('analista', `/actors/${goes.id}`);
  await page.getByRole('button', { name: /^Unir a otro/ }).click();
  await page.getByRole('button', { name: `Elegir ${stays.name}` }).click();
  await expect(page).toHaveURL(new RegExp(`into=${stays.id}`));
  await expect(merge.preview.getByText(`1 contacto pasa a ${stays.name}`)).toBeVisible();
  await merge.fill(/^Motivo/, 'Mismo registro de personas jurídicas');
  await merge.confirm();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stays.name);
  await expect(page.getByText('Persona De Prueba')).toBeVisible();
  await expect(page.getByText('Mismo registro de personas jurídicas').first()).toBeVisible();

  await page.goto(`/actors/${goes.id}`);
  await expect(page.getByText(/resultó ser otro y se unió a él/)).toBeVisible();
  await page.getByRole('link', { name: `Ir a ${stays.name}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(stays.name);

  const list = new ActorList(page);
  await page.goto(`/actors?q=${encodeURIComponent(goes.name)}&status=MERGED`);
  await expect(list.row(goes.name)).toBeVisible();
});

test('contacts: added, corrected and ended, and never kept on the device', async ({ page, signIn }) => {
  const { id } = await anActor();
  const contacts = new Contacts(page);
  await signIn('analista', `/actors/${id}`);
  await contacts.add('Ana Secreta', 'ana.secreta@example.org');
  await expect(contacts.panel.getByText('Ana Secreta')).toBeVisible();
  await contacts.panel.getByRole('button', { name: 'Corregir el contacto Ana Secreta' }).click();
  await contacts.dialog.getByRole('textbox', { name: 'Cargo' }).fill('Directora');
  await contacts.dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(contacts.panel.getByText('Directora')).toBeVisible();
  expect(await contacts.keptOnDevice()).not.toContain('ecreta');

  const history = page.getByRole('region', { name: 'Quién cambió qué' });
  await expect(history.getByText('Agregó un contacto')).toBeVisible();
  await expect(history.getByText('Ana Secreta')).toBeHidden();

  await expect(page.getByRole('button', { name: /^Borrar los datos/ })).toBeHidden();
  await contacts.panel.getByRole('button', { name: 'Dar de baja el contacto Ana Secreta' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Dar de baja' }).click();
  await expect(contacts.panel.getByText('Sin contactos.')).toBeVisible();
  await contacts.panel.getByText('Ver también los dados de baja').click();
  await expect(contacts.panel.getByText(/^Dado de baja/)).toBeVisible();
});

test('contacts: an administrator erases the data for good', async ({ page, signIn }) => {
  const { id } = await anActor();
  await aContact(id, 'Bruno Borrado');
  const contacts = new Contacts(page);
  await signIn('administrador', `/actors/${id}`);
  await contacts.panel.getByRole('button', { name: 'Borrar los datos de Bruno Borrado' }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog.getByText(/se eliminan de todas las versiones/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Borrar los datos' }).click();
  await expect(page.getByText('Se borraron los datos del contacto')).toBeVisible();
  await contacts.panel.getByText('Ver también los dados de baja').click();
  await expect(contacts.panel.getByText(/^Datos borrados/)).toBeVisible();
  await expect(contacts.panel.getByText('Bruno Borrado')).toBeHidden();
});

const READERS = [
  { person: 'revisora', country: 'UY', sees: true },
  { person: 'embajada.roma', country: 'IT', sees: true },
  { person: 'embajada.roma', country: 'UY', sees: false },
  { person: 'municipio.rosario', country: 'UY', sees: false },
] as const;

for (const { person, country, sees } of READERS) {
  test(`contacts: ${person} ${sees ? 'sees' : 'does not see'} one in ${country}`, async ({
    page,
    signIn,
  }) => {
    const { id } = await anActor({ country });
    await aContact(id, 'Carla Visible');
    const contacts = new Contacts(page);
    await signIn(person, `/actors/${id}`);
    const why = contacts.panel.getByText(/No se muestran\. Son datos personales/);
    if (sees) {
      await expect(contacts.panel.getByText('Carla Visible')).toBeVisible();
      await expect(why).toBeHidden();
    } else {
      await expect(why).toBeVisible();
      await expect(page.getByText('Carla Visible')).toBeHidden();
    }
  });
}
