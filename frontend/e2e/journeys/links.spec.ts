import { aLink, aTerritory } from '../support/api';
import { expect, test } from '../support/fixtures';
import { LinkList, LinkPage } from '../support/linkPages';

test('finds links by territory and type, keeps it all in the address, and opens one', async ({
  page,
  signIn,
}) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const partners = [{ territory: here.id }, { territory: there.id }];
  const twinning = await aLink({ partners });
  await aLink({ partners, type: 'MEMORANDUM' });
  const list = new LinkList(page);
  await signIn('analista', `/links?within=${here.id}`);
  await expect(list.rows).toHaveCount(2);
  await expect(list.chip(here.name)).toBeVisible();

  const filters = await list.openFilters();
  await filters.getByText('Hermanamiento', { exact: true }).click();
  await expect(page).toHaveURL(/type=TWINNING/);
  await page.keyboard.press('Escape');
  await expect(list.rows).toHaveCount(1);
  await expect(list.rows.first()).toContainText(there.name);

  await page.reload();
  await expect(list.chip('Hermanamiento')).toBeVisible();
  await list.rows.first().dblclick();
  await expect(page).toHaveURL(new RegExp(`/links/${twinning.id}`));
  const link = new LinkPage(page);
  await expect(link.partners.getByRole('heading', { name: here.name })).toBeVisible();
  await expect(link.partners.getByRole('heading', { name: there.name })).toBeVisible();
});

test('a link made void leaves the list with its reason on record', async ({ page, signIn }) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  const { id, title } = await aLink({ partners: [{ territory: here.id }, { territory: there.id }] });
  await signIn('analista', `/links/${id}`);
  await new LinkPage(page).withdraw('Anular', 'Cargado dos veces');
  await expect(page.getByText(`Se anuló ${title}`)).toBeVisible();
  await expect(page.getByText(/Este vínculo ya no cuenta/)).toBeVisible();
  await expect(page.getByText('“Cargado dos veces”')).toBeVisible();

  const list = new LinkList(page);
  await page.goto(`/links?within=${here.id}`);
  await expect(page.getByText('Ningún vínculo cumple todos los filtros')).toBeVisible();
  await page.goto(`/links?within=${here.id}&state=VOID`);
  await expect(list.rows).toHaveCount(1);
});

test('a territory shows its links, and leads to the list of them', async ({ page, signIn }) => {
  const here = await aTerritory({ status: 'GOVERNED' });
  const there = await aTerritory({ country: 'IT', status: 'GOVERNED' });
  await aLink({ partners: [{ territory: here.id }, { territory: there.id }] });
  await signIn('analista', `/territories/${here.id}`);
  const panel = page.getByRole('region', { name: 'Vínculos', exact: true });
  await expect(panel.getByRole('link', { name: new RegExp(there.name) })).toBeVisible();
  await panel.getByRole('link', { name: 'Ver la lista' }).click();
  await expect(page).toHaveURL(new RegExp(`/links\\?within=${here.id}`));
  await expect(new LinkList(page).rows).toHaveCount(1);
});
