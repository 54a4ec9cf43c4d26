import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectAccessible } from '../support/accessibility';
import { aTerritory, unlike } from '../support/api';
import { expect, test } from '../support/fixtures';
import { ImportWizard } from '../support/importPages';
import { LinkList } from '../support/linkPages';

test.describe.configure({ timeout: 300_000 });

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Files of the ministry that are not in the repository. */
const SHARED = resolve(ROOT, process.env.VINCULO_SHARED ?? '../shared');

const shared = (path: string): string | undefined => {
  const file = resolve(SHARED, path);
  return existsSync(file) ? file : undefined;
};

/** Letters by chance: nothing on record resembles it. */
const word = () => unlike().split(' ')[0] ?? '';

/** A sheet as people keep them: semicolons, an accent, a row that repeats another one. */
const sheet = (rows: readonly (readonly string[])[]) =>
  ['Ciudad;País;Contraparte;País de la contraparte', ...rows.map((row) => row.join(';'))].join('\r\n');

async function mapTwinnings(wizard: ImportWizard): Promise<void> {
  await wizard.map('Parte A, Nombre', /^Ciudad/);
  await wizard.map('Parte A, País', /^País Uruguay|^País$/);
  await wizard.map('Parte B, Nombre', /^Contraparte/);
  await wizard.map('Parte B, País', /^País de la contraparte/);
  await wizard.fix('Tipo', 'Hermanamiento');
}

test('a sheet of twinnings: columns, decisions by key, applied, reported, undone', async ({
  page,
  signIn,
}) => {
  const twice = `Villa ${word()}`;
  const missing = `Colonia ${word()}`;
  const skipped = `Paraje ${word()}`;
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  // Two of one name: a person says which is meant.
  await aTerritory({ name: twice, status: 'GOVERNED' });
  await aTerritory({ name: twice, status: 'GOVERNED' });
  const file = `hermanamientos-${word()}`;
  const wizard = new ImportWizard(page);
  await signIn('analista', '/imports');
  await expect(page.getByRole('link', { name: /^Importar un archivo/ }).first()).toBeVisible();
  await page.keyboard.press('n');
  await wizard.upload(
    {
      name: `${file}.csv`,
      content: sheet([
        [here.name, 'Uruguay', there.name, 'Italia'],
        [twice, 'Uruguay', there.name, 'Italia'],
        [missing, 'Uruguay', there.name, 'Italia'],
        [skipped, 'Uruguay', there.name, 'Italia'],
        [here.name, 'Uruguay', there.name, 'Italia'],
      ]),
    },
    'Vínculos',
  );
  await mapTwinnings(wizard);
  await expectAccessible(page, 'columns of an import');
  await wizard.preview();
  await expect(page.getByText(/igual que la fila/).first()).toBeVisible();
  await expectAccessible(page, 'preview of an import');

  await wizard.goTo('Lugares por decidir');
  await expect(wizard.place).toBeVisible();
  await expectAccessible(page, 'places of an import');
  // Which of them comes first is the server's to say.
  for (let left = 3; left > 0; left--) {
    const heading = wizard.place.getByRole('heading', { level: 2 });
    const name = await heading.innerText();
    if (name.startsWith(twice)) await page.keyboard.press('1');
    else if (name.startsWith(missing)) {
      await page.keyboard.press('c');
      await expect(page.getByRole('textbox', { name: /^Nombre/ })).toBeFocused();
      await page.keyboard.press('Enter');
    } else await page.keyboard.press('s');
    if (left > 1) await expect(heading).not.toHaveText(name);
  }
  await expect(wizard.steps.getByRole('link', { name: /^Lugares por decidir$/ })).toBeVisible();

  await wizard.goTo('Aplicar');
  await expect(page.getByText('Se crean 3 vínculos nuevos.')).toBeVisible();
  await expectAccessible(page, 'applying an import');
  await wizard.apply();
  await expect(page.getByRole('link', { name: '3 vínculos' })).toBeVisible();
  await expectAccessible(page, 'result of an import');
  const report = await wizard.report();
  expect(report).toContain(missing);

  const address = page.url();
  const list = new LinkList(page);
  await page.getByRole('link', { name: '3 vínculos' }).click();
  await expect(list.chip(`${file}.csv`)).toBeVisible();
  await expect(list.rows).toHaveCount(3);
  await page.goto(`/links?q=${encodeURIComponent(missing)}`);
  await expect(list.rows).toHaveCount(1);
  await page.goto(address);
  await wizard.undo('Archivo de prueba');
  await page.goto(`/links?q=${encodeURIComponent(missing)}`);
  await expect(list.rows).toHaveCount(0);
});

test('an embassy brings its own sheet: what lies in its jurisdiction becomes drafts', async ({
  page,
  signIn,
}) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const elsewhere = await aTerritory({ country: 'ES', status: 'GOVERNED' });
  const wizard = new ImportWizard(page);
  await signIn('embajada.roma', '/imports/new');
  await wizard.upload(
    {
      name: `embajada-${word()}.csv`,
      content: sheet([
        [here.name, 'Uruguay', there.name, 'Italia'],
        [here.name, 'Uruguay', elsewhere.name, 'España'],
      ]),
    },
    'Vínculos',
  );
  await mapTwinnings(wizard);
  await wizard.preview();
  await expect(page.getByText('Fuera de la jurisdicción propia').first()).toBeVisible();
  await wizard.goTo('Aplicar');
  await expect(page.getByText('Quedan como borradores.').first()).toBeVisible();
  await wizard.apply();
  await page.goto(`/links?q=${encodeURIComponent(there.name)}&state=DRAFT`);
  await expect(new LinkList(page).rows).toHaveCount(1);
});

test('local governments have no such page', async ({ page, signIn }) => {
  await signIn('municipio.rosario', '/imports');
  const navigation = page.getByRole('navigation', { name: 'Principal' });
  await expect(navigation.getByRole('link', { name: 'Vínculos' })).toBeVisible();
  await expect(navigation.getByRole('link', { name: 'Importar' })).toBeHidden();
  await expect(page.getByRole('alert')).toBeVisible();
});

test('a file that is no table is refused in words, and can be replaced', async ({ page, signIn }) => {
  const wizard = new ImportWizard(page);
  await signIn('analista', '/imports/new?kind=LINKS');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Elegir archivo' }).click();
  await (await chooser).setFiles({ name: 'vacia.csv', mimeType: 'text/csv', buffer: Buffer.from('\r\n') });
  await page.getByRole('button', { name: 'Subir' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Elegir otro' })).toBeVisible();
  await expect(wizard.steps).toBeHidden();
});

test('the twinnings of Wikidata: columns are guessed, the rest is decided', async ({ page, signIn }) => {
  const file = shared('data/links/twinnings-argentina-wikidata.csv');
  test.skip(!file, 'links/twinnings-argentina-wikidata.csv is not here');
  const wizard = new ImportWizard(page);
  await signIn('analista', '/imports/new');
  await wizard.upload(file ?? '', 'Vínculos');
  await expect(wizard.mapped('Parte A, Nombre')).toContainText('origincityLabel');
  await expect(wizard.mapped('Parte B, Nombre')).toContainText('sistercityLabel');
  await wizard.fix('Tipo', 'Hermanamiento');
  await wizard.preview();
  await expect(wizard.outcome('Todas')).toHaveAccessibleName('Todas 115');
  await expect(wizard.outcome('Nuevas')).toBeVisible();
  await wizard.discard();
});

test('the official territories: what is on record already is recognised', async ({ page, signIn }) => {
  const file = shared('data/territories/ar_official_territories.csv');
  test.skip(!file, 'territories/ar_official_territories.csv is not here');
  const wizard = new ImportWizard(page);
  await signIn('analista', '/imports/new');
  await wizard.upload(file ?? '', 'Territorios');
  await expect(page.getByText(/Las columnas se propusieron|Se recordó lo que se eligió/)).toBeVisible();
  await wizard.preview();
  await expect(wizard.outcome('Ya estaban').or(wizard.outcome('Cambian')).first()).toBeVisible();
  await wizard.discard();
});
