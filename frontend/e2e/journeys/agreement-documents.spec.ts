import type { DossierList } from '../../src/api/dossierTypes';
import { expectAccessible } from '../support/accessibility';
import { AgreementPage } from '../support/agreementPages';
import { anActiveLink, anAgreement, euros, planned } from '../support/agreementsApi';
import { send } from '../support/api';
import { aPdf, DocumentsPanel, downloaded, SignedCopyDialog, SlowLine } from '../support/documentPages';
import { expect, test } from '../support/fixtures';

const MB = 1_000_000;

async function aPlan() {
  const link = await anActiveLink();
  const [here, there] = link.partners.map(({ actor }) => actor) as [string, string];
  return planned(await anAgreement(link), [euros(here, '100.00', 'Obra'), euros(there, '300.00', 'Equipos')]);
}

test('an agreement’s file comes in over a line that is cut, is replaced, published and taken along', async ({
  page,
  signIn,
}) => {
  const { id } = await aPlan();
  const documents = new DocumentsPanel(page);
  await signIn('analista', `/agreements/${id}`);
  await expect(documents.panel.getByText(/Todavía no hay documentos/)).toBeVisible();

  const budget = aPdf('Presupuesto.pdf', 1.5 * MB);
  const line = await SlowLine.of(page, MB / 2);
  await documents.add(budget);
  const progress = documents.panel.getByRole('progressbar', { name: 'Subida de Presupuesto.pdf' });
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(5);
  await line.cut();
  await expect(documents.panel.getByText('Sin conexión: se reanuda por sí sola')).toBeVisible();
  await line.mend();
  await expect(documents.item('Presupuesto')).toContainText('Interno', { timeout: 30_000 });

  const final = aPdf('Presupuesto final.pdf');
  await documents.replace('Presupuesto', final);
  await expect(documents.item('Presupuesto')).toContainText('Presupuesto final.pdf');
  await documents.act('Presupuesto', 'Publicar');
  await expect(documents.item('Presupuesto')).toContainText('Publicado');
  const present = await documents.download('Descargar Presupuesto');
  expect(present).toMatchObject({ name: 'Presupuesto final.pdf' });
  expect(present.content.equals(final.buffer)).toBe(true);
  await documents.panel.getByRole('button', { name: 'Versión anterior' }).click();
  const first = await documents.download('Descargar la versión 1: Presupuesto.pdf');
  expect(first.content.equals(budget.buffer)).toBe(true);
});

test('the dossier is printed and signed, and the page says what the copy answers', async ({
  page,
  signIn,
}) => {
  const { id, title } = await aPlan();
  const documents = new DocumentsPanel(page);
  await signIn('analista', `/agreements/${id}`);
  const paper = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Legajo' }).click();
    await page.getByRole('menuitem').first().click();
  });
  expect(paper.content.subarray(0, 5).toString()).toBe('%PDF-');

  const [dossier] = (await send<DossierList>('analista', `/agreements/${id}/dossiers`)).plans;
  const copy = new SignedCopyDialog(page);
  await copy.open();
  await expect(copy.hash).toContainText(dossier?.hash.slice(0, 8) ?? 'a hash');
  await copy.send({ name: 'Firmado.pdf', mimeType: 'application/pdf', buffer: paper.content });
  await expect(documents.item('Firmado')).toContainText('Copia firmada');
  await expect(documents.item('Firmado')).toContainText('Responde al plan en preparación');

  await new AgreementPage(page).record(/^Registrar la firma…/, 'Registrar la firma');
  await expect(page.getByText(`Se registró la firma de ${title}`)).toBeVisible();
  await expect(documents.item('Firmado')).toContainText('Responde al plan en vigor');

  await copy.open();
  await copy.choose('Ninguna de estas');
  await copy.whole.fill(`${'AB12 '.repeat(16)}`);
  await expect(copy.dialog.getByText(/^Ningún plan de este acuerdo tiene esa huella/)).toBeVisible();
  await expectAccessible(page, 'a signed copy of something else');
  await copy.send(aPdf('De otro acuerdo.pdf'));
  await expect(documents.item('De otro acuerdo')).toContainText('No responde a ningún plan registrado');
});
