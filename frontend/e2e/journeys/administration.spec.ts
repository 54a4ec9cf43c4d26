import { readFile } from 'node:fs/promises';
import type { Call } from '../../src/api/types';
import { AdministrationPages, type CapWords } from '../support/administrationPages';
import { AgreementPage } from '../support/agreementPages';
import { aCall, anActiveLink, anAgreement, aRate, aTariff, euros, planned } from '../support/agreementsApi';
import { anActor, aTerritory, send, unlike } from '../support/api';
import { expect, test } from '../support/fixtures';

const ALL_THAT_COUNTS = { counted: true };

/** The call that the analyst's guide works out. */
const WORKED: readonly CapWords[] = [
  {
    code: 'french-valued',
    name: 'Lo valorizado francés computa hasta un quinto de la base',
    effect: 'Cuenta hasta',
    measure: { kinds: ['En especie', 'Tiempo de personal'], country: 'Francia' },
    limit: '20,00',
  },
  {
    code: 'argentine-half',
    name: 'La parte argentina, la mitad',
    effect: 'Al menos',
    measure: { country: 'Argentina', counted: true },
    of: ALL_THAT_COUNTS,
    limit: '50',
  },
  {
    code: 'french-half',
    name: 'La parte francesa, la mitad',
    effect: 'Al menos',
    measure: { country: 'Francia', counted: true },
    of: ALL_THAT_COUNTS,
    limit: '50',
  },
  {
    code: 'state-quarter',
    name: 'El Estado francés, a lo sumo un cuarto',
    effect: 'A lo sumo',
    measure: { country: 'Francia', types: ['Organismo nacional'] },
    of: ALL_THAT_COUNTS,
    limit: '25',
  },
];

const aCategory = () => `c-${unlike().slice(-13)}`;

/** A link between a town of each side, with the French State and a university beside them. */
async function theWorkedLink() {
  const here = await aTerritory({ country: 'AR', status: 'GOVERNED' });
  const there = await aTerritory({ country: 'FR', status: 'GOVERNED' });
  const university = await anActor({ type: 'UNIVERSITY', country: 'AR' });
  const state = await anActor({ type: 'NATIONAL_BODY', country: 'FR' });
  return anActiveLink([
    { territory: here.id },
    { territory: there.id },
    { actor: university.id },
    { actor: state.id },
  ]);
}

test('a tariff is laid down, told what is wrong with it, and corrected; its days are its own', async ({
  page,
  signIn,
}) => {
  const category = aCategory();
  const form = new AdministrationPages(page);
  await signIn('administrador', '/administration');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tarifas');
  await expect(page.getByRole('link', { name: /^Nueva tarifa/ })).toBeVisible();
  await page.keyboard.press('n');
  await form.fill(/^Valor de la hora/, '0');
  await form.press('Registrar tarifa');
  await form.summary.getByRole('button', { name: 'Categoría' }).click();
  await expect(form.field(/^Categoría/)).toBeFocused();
  await expect(form.beside(form.field(/^Valor de la hora/))).toHaveText('Un importe mayor que cero');

  await form.fill(/^Categoría/, category);
  await form.fill(/^Nombre en español/, `Especialista ${category}`);
  await form.find(/^Agregar otra lengua/, 'francés');
  await expect(form.field(/^Nombre en francés/)).toBeFocused();
  await form.fill(/^Nombre en francés/, `Spécialiste ${category}`);
  await form.fill(/^Valor de la hora/, '50,005');
  await form.date(/^Desde/, '01', '01', '2026');
  await form.fill(/^Fuente/, 'Resolución 12/2026');
  await form.press('Registrar tarifa');
  await expect(form.beside(form.field(/^Valor de la hora/))).not.toBeEmpty(); // the euro has two decimals
  await expect(form.field(/^Nombre en francés/)).toHaveValue(`Spécialiste ${category}`);
  await form.fill(/^Valor de la hora/, '50');
  await form.press('Registrar tarifa');
  await expect(page.getByText(`Se creó Especialista ${category}`)).toBeVisible();

  const row = form.row('Lista de tarifas', new RegExp(category));
  await expect(row).toContainText('50,00 EUR');
  await row.getByRole('link', { name: /^Corregir/ }).click();
  await expect(page.getByText(/^La hora vale 50,00 EUR desde el 1 ene 2026/)).toBeVisible();
  await form.date(/^Hasta/, '31', '12', '2026');
  await form.fill(/^Por qué/, 'La resolución rige un año');
  await form.save.click();
  await expect(page.getByText(`Se guardó Especialista ${category}`)).toBeVisible();
  await expect(row).toContainText('31 dic 2026');

  await page.getByRole('link', { name: /^Nueva tarifa/ }).click();
  await form.fill(/^Categoría/, category);
  await form.fill(/^Nombre en español/, 'Otra');
  await form.fill(/^Valor de la hora/, '60');
  await form.date(/^Desde/, '31', '12', '2026');
  await form.fill(/^Fuente/, 'Resolución 13/2026');
  await form.press('Registrar tarifa');
  await expect(form.beside(page.getByRole('group', { name: /^Desde/ }))).not.toBeEmpty();
  await form.date(/^Desde/, '01', '01', '2027');
  await form.press('Registrar tarifa');
  await expect(page.getByText('Se creó Otra')).toBeVisible();
});

test('a rate stated by hand serves the converter for days, and by way of the euro', async ({
  page,
  signIn,
}) => {
  const form = new AdministrationPages(page);
  await signIn('analista', '/administration/rates/new');
  await form.find(/^Moneda/, 'MNT');
  await expect(page.getByRole('combobox', { name: /^Moneda/ })).toBeFocused();
  await form.fill(/^Tipo/, '3.900,5');
  await form.date(/^Fecha/, '30', '03', '2199');
  await form.fill(/^Fuente/, 'Banco de Mongolia');
  await form.press('Registrar tipo');
  await expect(form.beside(form.field(/^Motivo/))).toHaveText('Falta completar');
  await form.fill(/^Motivo/, 'El BCE no lo publica');
  await form.press('Registrar tipo');
  await expect(form.beside(page.getByRole('group', { name: /^Fecha/ }))).not.toBeEmpty(); // in the future
  await expect(form.field(/^Motivo/)).toHaveValue('El BCE no lo publica');
  await form.date(/^Fecha/, '30', '03', '2026');
  await form.press('Registrar tipo');
  await expect(page.getByText('Se creó MNT/EUR')).toBeVisible();
  await expect(form.row('Lista de tipos de cambio', /MNT\/EUR/).first()).toContainText('3.900,5 MNT por EUR');

  await aRate('BTN', '90');
  await form.convert('39.005', 'MNT', 'BTN', ['02', '04', '2026']);
  const way = form.converter.getByRole('listitem').first();
  await expect(way).toContainText('900,00 BTN');
  await expect(way).toContainText('Manual · por una tercera moneda · es de 3 días antes');
  await expect(way).toContainText('3.900,5 MNT por EUR · 30 mar 2026 · Banco de Mongolia');
  await expect(way).toContainText('90 BTN por EUR · 31 mar 2026 · Journey');
  await form.convert('0,001', 'MNT', 'BTN', ['02', '04', '2026']);
  await expect(form.converter.getByRole('alert')).toBeVisible(); // no such coin
  await page.goBack();
  await expect(form.converter.getByRole('textbox', { name: 'Importe' })).toHaveValue('39.005');
  await expect(way).toContainText('900,00 BTN');
});

test('the call of the guide is opened with its caps, and an agreement that answers it is held to them', async ({
  page,
  signIn,
}) => {
  const link = await theWorkedLink();
  const tariff = await aTariff(aCategory());
  const taken = await aCall('IT', '60.00');
  const title = `Convocatoria ${unlike()}`;
  const form = new AdministrationPages(page);
  await signIn('administrador', '/administration/calls/new');
  await form.fill(/^Título/, title);
  await form.fill(/^Código/, taken.code);
  await form.find(/^País/, 'Francia');
  await form.date(/^Abre/, '15', '01', '2026');
  await form.date(/^Cierra/, '30', '04', '2026');
  await form.press('Registrar convocatoria');
  await expect(form.beside(form.field(/^Código/))).toHaveText('Otra convocatoria tiene este código.');
  await expect(form.field(/^Título/)).toHaveValue(title);
  await form.fill(/^Código/, unlike().slice(-13));
  await form.press('Registrar convocatoria');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = page.url();
  await page.getByRole('link', { name: 'Escribir los topes' }).click();
  for (const [index, cap] of WORKED.entries()) await form.addCap(index + 1, cap);
  await form.save.click();
  await expect(page.getByText(`Se guardó ${title}`)).toBeVisible();
  await expect(
    page.getByText(
      'Todos los aportes (Argentina; solo lo que cuenta): al menos 50,00 % sobre todos los aportes (solo lo que cuenta)',
    ),
  ).toBeVisible();
  const { id, caps } = await send<Call>('analista', `/calls/${address.split('/').at(-1)}`);
  expect(caps.map(({ code, base }) => [code, base])).toEqual([
    ['french-valued', { stated: true }],
    ['argentine-half', { selection: ALL_THAT_COUNTS }],
    ['french-half', { selection: ALL_THAT_COUNTS }],
    ['state-quarter', { selection: ALL_THAT_COUNTS }],
  ]);

  const draft = await anAgreement(link, {
    callId: id,
    statedBase: { amount: '100000.00', currency: 'EUR' },
  });
  const [rosario, lyon, university, state] = link.partners.map(({ actor }) => actor) as string[];
  const hours = (party = '', count = '') => ({
    ...{ partyId: party, kind: 'STAFF_TIME' as const, description: 'Técnicos', component: 'Formación' },
    ...{ hours: count, tariffId: tariff.id, valueDate: '2026-03-30' },
  });
  await planned(draft, [
    euros(rosario ?? '', '22000.00', 'Obra'),
    { ...euros(rosario ?? '', '12000.00', 'Terreno'), kind: 'IN_KIND' },
    hours(university, '360'),
    euros(state ?? '', '20000.00', 'Equipos'),
    euros(lyon ?? '', '12000.00', 'Equipos'),
    hours(lyon, '600'),
  ]);
  await page.goto(`/agreements/${draft.id}`);
  const checks = page.getByRole('region', { name: 'Topes de la convocatoria' });
  await expect(checks.getByRole('listitem')).toHaveText([
    /computa hasta un quinto.*30,00 %.*No cuentan 10\.000,00 EUR/,
    /La parte argentina.*50,00 %.*de 104\.000,00 EUR/,
    /La parte francesa.*50,00 %/,
    /El Estado francés.*19,23 %.*Margen: 6\.000,00 EUR/,
  ]);
  await expect(new AgreementPage(page).plan.getByRole('row', { name: /^Total/ })).toContainText('114.000,00');
  await page
    .getByRole('complementary', { name: 'Datos' })
    .getByRole('link', { name: new RegExp(title) })
    .click();
  await expect(page).toHaveURL(address);
  await page.getByRole('link', { name: 'Ver 1 acuerdo' }).click();
  await expect(page.getByRole('row', { name: new RegExp(draft.title) })).toBeVisible();
});

test('an analyst reads tariffs and calls, states rates, and is told what is not to be written', async ({
  page,
  signIn,
}) => {
  const category = aCategory();
  const tariff = await aTariff(category);
  await expect(aTariff(aCategory(), 'analista')).rejects.toThrow(/403/);
  const form = new AdministrationPages(page);
  await signIn('analista', `/administration/tariffs?category=${category}`);
  await expect(form.row('Lista de tarifas', new RegExp(category))).toContainText('50,00 EUR');
  await expect(page.getByRole('link', { name: /^Corregir/ })).toBeHidden();
  await expect(page.getByRole('link', { name: /^Nueva tarifa/ })).toBeHidden();
  const downloading = page.waitForEvent('download');
  await form.press('Descargar');
  await page.getByRole('menuitem', { name: /Planilla de texto/ }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^tarifas-\d{4}-\d{2}-\d{2}\.csv$/);
  const lines = (await readFile(await file.path(), 'utf8')).trim().split(/\r?\n/);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${category},es: Especialista ${category},,50.00,EUR,2026-01-01`);
  const note = page.getByText(/: lo hacen los administradores\.$/);
  for (const path of ['tariffs/new', `tariffs/${tariff.id}/edit`, 'calls/new']) {
    await page.goto(`/administration/${path}`);
    await expect(note).toBeVisible();
    await expect(page.getByRole('textbox')).toHaveCount(0);
  }
  await page.goto('/administration/rates');
  await expect(page.getByRole('link', { name: /^Nuevo tipo manual/ })).toBeVisible();
});

test('a local government reads all of it and writes nothing', async ({ page, signIn }) => {
  const category = aCategory();
  await aTariff(category);
  await expect(aRate('BTN', '91', 'municipio.rosario')).rejects.toThrow(/403/);
  const form = new AdministrationPages(page);
  await signIn('municipio.rosario', `/administration/tariffs?category=${category}`);
  await expect(form.row('Lista de tarifas', new RegExp(category))).toBeVisible();
  await page.getByRole('link', { name: 'Tipos de cambio' }).click();
  await expect(form.converter).toBeVisible();
  await expect(page.getByRole('link', { name: /^Nuevo tipo manual/ })).toBeHidden();
  await page.goto('/administration/rates/new');
  await expect(page.getByText(/: lo hace quien escribe acuerdos\.$/)).toBeVisible();
});
