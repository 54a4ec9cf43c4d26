import { AgreementList, AgreementPage, PlanEditor } from '../support/agreementPages';
import { aCall, anActiveLink, anAgreement, euros, planned, readAgreement } from '../support/agreementsApi';
import { unlike } from '../support/api';
import { expect, fillSignIn, test } from '../support/fixtures';

const nameOf = (link: Awaited<ReturnType<typeof anActiveLink>>, index: number) =>
  link.partners[index]?.name ?? '';

test('an agreement under a link: created, its plan typed and pasted, and found by its totals', async ({
  page,
  signIn,
}) => {
  const link = await anActiveLink();
  const title = `Laboratorio ${unlike()}`;
  await signIn('analista', `/links/${link.id}`);
  const panel = page.getByRole('region', { name: 'Acuerdos' });
  await expect(panel.getByText('Sin acuerdos registrados.')).toBeVisible();
  await panel.getByRole('link', { name: 'Nuevo acuerdo' }).click();
  await page.getByRole('textbox', { name: /^Título/ }).fill(title);
  await expect(page.getByText(/Se cumple: hay partes de Uruguay e Italia/)).toBeVisible();
  await page.getByRole('button', { name: 'Crear acuerdo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const agreement = new AgreementPage(page);
  await expect(agreement.parties.getByRole('heading', { level: 2 })).toHaveText([
    nameOf(link, 0),
    nameOf(link, 1),
  ]);

  await page.getByRole('button', { name: 'Escribir el plan' }).click();
  const plan = new PlanEditor(page);
  await plan.cell('Parte', 1).selectOption({ label: `${nameOf(link, 0)} UY` });
  await plan.cell('Descripción', 1).fill('Obra civil');
  await plan.cell('Qué financia', 1).fill('Laboratorio');
  await plan.cell('Importe u horas', 1).fill('1.234,50');
  await plan.cell('Fecha valor', 1).fill('30/03/2026');
  await expect(plan.outcome).toContainText('1.234,50 EUR');
  await plan.cell('Parte', 1).focus();
  await page.keyboard.press('Enter');
  await expect(plan.cell('Parte', 2)).toBeFocused();
  await plan.paste(
    [
      [nameOf(link, 1), 'Efectivo', 'Equipos', 'Laboratorio', '2.000,00', 'EUR', '30/03/2026'],
      [nameOf(link, 1), 'En especie', 'Sala', 'Formación', 'doscientos', 'EUR', '30/03/2026'],
    ]
      .map((cells) => cells.join('\t'))
      .join('\n'),
  );
  await expect(page.getByText(/Se pegaron 2 filas\. En 1 hay algo por corregir/)).toBeVisible();
  await expect(plan.cell('Importe u horas', 3)).toHaveValue('doscientos');
  await expect(plan.outcome).toContainText('3.234,50 EUR');
  await plan.savePlan.click();
  await expect(plan.cell('Importe u horas', 3)).toBeFocused();
  await plan.cell('Importe u horas', 3).fill('200');
  await expect(plan.outcome).toContainText('3.434,50 EUR');
  await plan.savePlan.click();
  await expect(page.getByText(`Se guardó ${title}`)).toBeVisible();
  await expect(agreement.plan.getByRole('row', { name: /^Total/ })).toContainText('3.434,50');
  await expect(page.getByRole('img', { name: /^Quién financia qué/ })).toBeVisible();

  await page.goto(`/agreements?q=${encodeURIComponent(title)}`);
  const list = new AgreementList(page);
  await expect(list.row(title)).toContainText('3.434,50 EUR');
  await expect(list.totals).toContainText('3.434,50 EUR 1 acuerdo');
});

test('a cap that fails stops the signature and names the rule; then signed, amended, compared', async ({
  page,
  signIn,
}) => {
  const link = await anActiveLink();
  const call = await aCall('IT', '60.00');
  const [here, there] = link.partners.map(({ actor }) => actor) as [string, string];
  const draft = await anAgreement(link, { callId: call.id });
  await planned(draft, [euros(here, '100.00', 'Obra'), euros(there, '300.00', 'Equipos')]);
  await signIn('analista', `/agreements/${draft.id}`);
  const agreement = new AgreementPage(page);
  await expect(page.getByText('No se puede firmar: Aporte de un solo lado.')).toBeVisible();
  await expect(page.getByText(/Excede en 60,00 EUR/)).toBeVisible();
  await expect(agreement.sign).toHaveAttribute('aria-disabled', 'true');

  await page.getByRole('button', { name: 'Escribir el plan' }).click();
  const plan = new PlanEditor(page);
  await expect(plan.outcome).toContainText('No se puede firmar');
  await plan.cell('Importe u horas', 1).fill('200');
  await expect(plan.outcome).toContainText('500,00 EUR');
  await expect(plan.outcome.getByText(/No se puede firmar/)).toBeHidden();
  await plan.savePlan.click();
  await expect(agreement.plan.getByRole('row', { name: /^Total/ })).toContainText('500,00');

  await agreement.record(/^Registrar la firma…/, 'Registrar la firma');
  await expect(page.getByText(`Se registró la firma de ${draft.title}`)).toBeVisible();
  await agreement.record(/^Registrar entrada en vigor…/, 'Registrar');
  await expect(page.getByText(`${draft.title} está en vigor`)).toBeVisible();

  await agreement.record(/^Preparar enmienda…/, 'Preparar', 'Se suma maquinaria');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Enmienda 1 de');
  await plan.cell('Importe u horas', 1).fill('250');
  await plan.savePlan.click();
  const row = agreement.plan.getByRole('row', { name: new RegExp(nameOf(link, 0)) });
  await expect(row.locator('s')).toContainText('200,00');
  await expect(row.locator('.agr-new')).toContainText('250,00');
  await agreement.record(/^Firmar enmienda 1…/, 'Registrar la firma');
  await expect(page.getByText(`Enmienda firmada en ${draft.title}`)).toBeVisible();

  await page.getByRole('link', { name: 'Comparar con Plan original' }).click();
  const changed = page.getByRole('row', { name: /Obra.*200,00 EUR.*250,00 EUR/ });
  await expect(changed).toContainText('cambia');
  await page.getByText('Solo lo que cambia').click();
  await expect(page.getByRole('row', { name: /Equipos/ })).toBeHidden();
  const now = await readAgreement(draft.id);
  expect(now).toMatchObject({
    state: 'IN_FORCE',
    plan: { number: 1 },
    plans: [{ number: 0 }, { number: 1 }],
  });
});

test('two people write one plan: what only one touched joins, the rest is chosen', async ({
  page,
  browser,
  signIn,
}) => {
  const link = await anActiveLink();
  const [here, there] = link.partners.map(({ actor }) => actor) as [string, string];
  const draft = await anAgreement(link);
  await planned(draft, [euros(here, '100.00', 'Obra'), euros(there, '300.00', 'Equipos')]);
  const address = `/agreements/${draft.id}/plan`;
  await signIn('analista', address);
  const mine = new PlanEditor(page);
  await mine.cell('Descripción', 1).fill('Obra mayor');

  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(address);
  await fillSignIn(otherPage, 'revisora');
  const theirs = new PlanEditor(otherPage);
  await theirs.cell('Descripción', 1).fill('Obra y montaje');
  await theirs.cell('Importe u horas', 2).fill('350');
  await theirs.savePlan.click();
  await expect(otherPage.getByText(`Se guardó ${draft.title}`)).toBeVisible();
  await other.close();

  await mine.savePlan.click();
  const dialog = page.getByRole('alertdialog', { name: 'Otra persona cambió este registro' });
  await expect(dialog.getByText('Obra y montaje')).toBeVisible();
  await expect(dialog.getByText(/350,00/)).toBeVisible(); // only they touched it
  await dialog.getByText('Obra mayor', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Guardar la unión' }).click();
  await expect(page.getByText(`Se guardó ${draft.title}`)).toBeVisible();
  const { plan } = await readAgreement(draft.id);
  expect(plan.contributions.map(({ description, value }) => [description, value.amount])).toEqual([
    ['Obra mayor', '100.00'],
    ['Equipos', '350.00'],
  ]);
});

test('an embassy writes where a partner is in its countries; another may not, and is told why', async ({
  page,
  browser,
  signIn,
}) => {
  const link = await anActiveLink();
  const draft = await anAgreement(link);
  await signIn('embajada.roma', `/agreements/${draft.id}/plan`);
  const plan = new PlanEditor(page);
  await plan.cell('Parte', 1).selectOption({ label: `${nameOf(link, 1)} IT` });
  await plan.cell('Descripción', 1).fill('Equipos');
  await plan.cell('Importe u horas', 1).fill('75,25');
  await plan.cell('Fecha valor', 1).fill('30/03/2026');
  await plan.savePlan.click();
  await expect(page.getByText(`Se guardó ${draft.title}`)).toBeVisible();

  const other = await browser.newContext();
  const otherPage = await other.newPage();
  await otherPage.goto(`/agreements/${draft.id}`);
  await fillSignIn(otherPage, 'embajada.madrid');
  const button = otherPage.getByRole('button', { name: 'Escribir el plan' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(otherPage.locator('.record-why')).not.toBeEmpty();
  await other.close();
});
