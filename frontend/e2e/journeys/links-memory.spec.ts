import { aLink, aTerritory, readLink } from '../support/api';
import { expect, test } from '../support/fixtures';
import { LinkForm } from '../support/linkFormPages';
import { LinkPage } from '../support/linkPages';

/** The demonstration's local government, whose focal point is municipio.rosario. */
const ROSARIO = '019ab000-0000-7000-8000-000000000001';

test('a correction says why; the field remembers it, and versions are compared', async ({ page, signIn }) => {
  const { id } = await aLink({ objectives: 'Agua en barrios' });
  const form = new LinkForm(page);
  await signIn('analista', `/links/${id}/edit`);
  await form.fill(/^Objetivos/, 'Agua y residuos');
  await form.fill(/^Por qué/, 'Nota de la Città di Torino');
  await form.save.click();

  await page.getByRole('button', { name: 'Objetivos' }).focus();
  const memory = page.getByRole('region', { name: 'Memoria de «Objetivos»' });
  await expect(memory.getByRole('listitem')).toHaveCount(2);
  await expect(memory.getByRole('listitem').first()).toContainText('Agua y residuos');
  await expect(memory.getByRole('listitem').first()).toContainText('vale hoy');
  await expect(memory.getByText('“Nota de la Città di Torino”')).toBeVisible();

  await page.getByRole('link', { name: 'Comparar con la actual' }).click();
  await expect(page).toHaveURL(/versions\?a=0&b=1/);
  const row = page.getByRole('row', { name: /^Objetivos/ });
  await expect(row).toContainText('≠ difiere');
  await expect(row).toContainText('Agua en barrios');
  await expect(row).toContainText('Agua y residuos');
  await page.getByText('Solo las diferencias').click();
  await expect(page.getByRole('row', { name: /^Tipo/ })).toHaveCount(0);
  await page.reload();
  await expect(row).toBeVisible();
});

test('a local government records what happened under its own link, and puts it right', async ({
  page,
  signIn,
}) => {
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const { id } = await aLink({ partners: [{ actor: ROSARIO }, { territory: there.id }] });
  const link = new LinkPage(page);
  const form = new LinkForm(page);
  await signIn('municipio.rosario', `/links/${id}`);
  await page.getByRole('button', { name: 'Registrar actividad' }).click();
  await form.date(/^Fecha/, '18', '09', '2025');
  await form.fill(/^Lugar/, 'Torino');
  await link.dialog.getByText(there.name).click();
  await link.dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(page.getByText('Se registró la actividad')).toBeVisible();
  const activities = page.getByRole('region', { name: 'Actividades' });
  await expect(activities.getByText(/Vale como confirmación/)).toBeVisible();

  await activities.getByRole('button', { name: /^Corregir la actividad/ }).click();
  await form.fill(/^Resultado/, 'Plan conjunto de cuencas');
  await form.fill(/^Por qué/, 'Acta firmada');
  await link.dialog.getByRole('button', { name: 'Guardar' }).click();
  await expect(activities.getByText('Plan conjunto de cuencas')).toBeVisible();
  await expect(page.getByText('“Acta firmada”')).toBeVisible();
  expect(await readLink(id)).toMatchObject({ lastConfirmedOn: '2025-09-18' });
});
