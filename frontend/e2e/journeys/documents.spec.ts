import { expectAccessible } from '../support/accessibility';
import { aLink } from '../support/api';
import { aPdf, DocumentsPanel, SlowLine } from '../support/documentPages';
import { expect, test } from '../support/fixtures';

const MB = 1_000_000;

test('a document comes in over a line that is cut, is taken along, published and replaced', async ({
  page,
  signIn,
}) => {
  const { id } = await aLink({ state: 'ACTIVE', startedOn: '1998-05-11' });
  const documents = new DocumentsPanel(page);
  await signIn('analista', `/links/${id}`);
  await expect(documents.panel.getByText(/Todavía no hay documentos/)).toBeVisible();

  const memorandum = aPdf('Memorando.pdf', 3 * MB);
  const line = await SlowLine.of(page, MB / 2);
  await documents.add(memorandum);
  const progress = documents.panel.getByRole('progressbar', { name: 'Subida de Memorando.pdf' });
  await expect.poll(async () => Number(await progress.getAttribute('value'))).toBeGreaterThan(5);
  await line.cut();
  await expect(documents.panel.getByText('Sin conexión: se reanuda por sí sola')).toBeVisible();
  await expectAccessible(page, 'an upload that waits for the line');
  await line.mend();
  await expect(documents.item('Memorando')).toBeVisible({ timeout: 60_000 });
  await expect(progress).toBeHidden();
  await expect(documents.item('Memorando')).toContainText('Interno');

  const file = await documents.download('Descargar Memorando');
  expect(file.name).toBe('Memorando.pdf');
  expect(file.content.equals(memorandum.buffer)).toBe(true);

  await documents.act('Memorando', 'Publicar');
  await expect(documents.item('Memorando')).toContainText('Publicado');

  await documents.replace('Memorando', aPdf('Memorando final.pdf'));
  await expect(documents.item('Memorando')).toContainText('Memorando final.pdf');
  await documents.panel.getByRole('button', { name: 'Versión anterior' }).click();
  const first = await documents.download('Descargar la versión 1: Memorando.pdf');
  expect(first.content.equals(memorandum.buffer)).toBe(true);
  await expectAccessible(page, 'documents of a link');

  await documents.act('Memorando', 'Anular');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: /Motivo/ })
    .fill('De otro expediente');
  await page.getByRole('dialog').getByRole('button', { name: 'Anular', exact: true }).click();
  await expect(documents.item('Memorando')).toBeHidden();
});

test('what is not kept says why, and leaves nothing', async ({ page, signIn }) => {
  const { id } = await aLink();
  const documents = new DocumentsPanel(page);
  await signIn('embajada.roma', `/links/${id}`);
  await documents.add(
    {
      name: 'plano.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    },
    { name: 'vacio.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
  );
  await expect(documents.panel.getByText('No se tomó plano.pdf')).toBeVisible();
  await expect(documents.panel.getByText(/Por su contenido el archivo es image\/svg/)).toBeVisible();
  await expect(documents.panel.getByText('El archivo está vacío.')).toBeVisible();
  await expectAccessible(page, 'documents that were refused');
  for (const name of ['plano.pdf', 'vacio.pdf']) {
    await documents.panel.getByRole('button', { name: `Quitar el aviso sobre ${name}` }).click();
  }
  await expect(documents.panel.getByText(/Todavía no hay documentos/)).toBeVisible();
});

test('on a phone, documents stand in one column', async ({ page, signIn }) => {
  const { id } = await aLink();
  await page.setViewportSize({ width: 390, height: 844 });
  const documents = new DocumentsPanel(page);
  await signIn('analista', `/links/${id}`);
  await documents.add(aPdf(`Acta ${'muy '.repeat(30)}larga.pdf`));
  await expect(documents.panel.getByRole('button', { name: /^Más sobre/ })).toBeVisible();
  await documents.panel.scrollIntoViewIfNeeded();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
  await expectAccessible(page, 'documents on a phone');
});
