import { aLink, anActor, aTerritory, readLink, unlike } from '../support/api';
import { expect, fillSignIn, test } from '../support/fixtures';
import { LinkForm } from '../support/linkFormPages';

test('a new link of two territories of two countries: their administrations take part', async ({
  page,
  signIn,
}) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const title = `Hermanamiento ${unlike()}`;
  const form = new LinkForm(page);
  await signIn('analista', '/links/new');
  await form.choose('Tipo', 'Hermanamiento');
  await form.fill(/^Título/, title);
  await expect(form.rule).toContainText('Todavía no hay ninguno');
  await form.addPartner(here.name);
  await expect(form.rule).toContainText('Por ahora solo hay de Uruguay');
  await form.addPartner(there.name);
  await expect(form.rule).toContainText('Se cumple: hay gobiernos subnacionales de Uruguay e Italia');
  await page.getByText('Formación', { exact: true }).click();
  await form.fill(/^Fuente/, 'Acta 12/2026');
  await form.create.click();
  await expect(page.getByText(`Se creó ${title}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const link = await readLink(page.url().split('/').at(-1) ?? '');
  expect(link).toMatchObject({ state: 'DRAFT', modalities: ['TRAINING'], source: { name: 'Acta 12/2026' } });
  expect(link.partners.map(({ territory }) => territory?.id)).toEqual([here.id, there.id]);
});

test('one country only is no link: told next to the partners', async ({ page, signIn }) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const neighbour = await aTerritory({ status: 'GOVERNED' });
  const form = new LinkForm(page);
  await signIn('analista', '/links/new');
  await form.addPartner(here.name);
  await form.addPartner(neighbour.name);
  await form.choose('Tipo', 'Hermanamiento');
  await form.fill(/^Fuente/, 'Acta');
  await form.create.click();
  const error = 'Hacen falta gobiernos subnacionales de al menos dos países';
  await expect(form.partners.getByText(error, { exact: true })).toBeVisible();
  const summary = page.getByRole('alert').filter({ hasText: error });
  await summary.getByRole('button', { name: 'Partes' }).click();
  await expect(page.getByRole('combobox', { name: /^Agregar parte/ })).toBeFocused();
  await expect(page).toHaveURL(/\/links\/new$/);
});

test('a link older than the registry: the server tells when it began too late', async ({ page, signIn }) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const form = new LinkForm(page);
  await signIn('analista', '/links/new');
  await page.getByText('Activo, anterior al registro').click();
  await form.choose('Tipo', 'Hermanamiento');
  await form.addPartner(here.name);
  await form.addPartner(there.name);
  await form.date(/^Inicio/, '11', '05', '2020');
  await form.fill(/^Fuente/, 'Acta');
  await form.create.click();
  await expect(page.getByText(/anterior al registro comenzó antes del/).first()).toBeVisible();
  await expect(page).toHaveURL(/\/links\/new$/);
});

test('who may not put old links on record is not asked', async ({ page, signIn }) => {
  await signIn('embajada.roma', '/links/new');
  await expect(page.getByRole('textbox', { name: /^Título/ })).toBeVisible();
  await expect(page.getByText('Activo, anterior al registro')).toBeHidden();
});

test('two people correct one link: both versions stand side by side, field by field', async ({
  page,
  browser,
  signIn,
}) => {
  const { id, title } = await aLink();
  const helper = await anActor({ type: 'NETWORK' });
  const address = `/links/${id}/edit`;
  await signIn('analista', address);
  const mine = new LinkForm(page);
  await mine.fill(/^Objetivos/, 'Agua en barrios');
  await mine.find(/^Agregar facilitador/, helper.name);

  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(address);
  await fillSignIn(otherPage, 'revisora');
  const theirs = new LinkForm(otherPage);
  await theirs.fill(/^Objetivos/, 'Agua y saneamiento');
  await theirs.fill(/^Instrumento/, 'Convenio 3/2026');
  await theirs.save.click();
  await expect(otherPage.getByText(`Se guardó ${title}`)).toBeVisible();
  await other.close();

  await mine.save.click();
  const dialog = page.getByRole('alertdialog', { name: 'Otra persona cambió este registro' });
  await expect(dialog.getByText('Agua y saneamiento')).toBeVisible();
  await expect(dialog.getByText('Convenio 3/2026')).toBeVisible(); // only they touched it
  await dialog.getByText('Agua en barrios').click();
  await dialog.getByRole('button', { name: 'Guardar la unión' }).click();
  await expect(page.getByText(`Se guardó ${title}`)).toBeVisible();
  expect(await readLink(id)).toMatchObject({
    objectives: 'Agua en barrios',
    instrument: 'Convenio 3/2026',
    facilitators: [{ actor: helper.id }],
  });
});
