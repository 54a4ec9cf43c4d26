import { aLink, aTerritory } from '../support/api';
import { expect, test } from '../support/fixtures';
import { LinkList, Pictures } from '../support/linkPages';

/** A link of a town in the middle of the ocean, where nobody else has one, and one in Italy. */
async function aLinkAtSea() {
  const latitude = -40 - Math.round(Math.random() * 1000) / 100;
  const point = { latitude, longitude: -20 };
  const here = await aTerritory({ status: 'GOVERNED', point });
  const there = await aTerritory({
    country: 'IT',
    status: 'GOVERNED',
    point: { latitude: 41, longitude: 12 },
  });
  const link = await aLink({ partners: [{ territory: here.id }, { territory: there.id }] });
  return { here, there, link, where: `within=${here.id}&view=5/${latitude}/-20` };
}

test('a link chosen on the map of the list is chosen in the list, and the other way round', async ({
  page,
  signIn,
}) => {
  const { here, link, where } = await aLinkAtSea();
  const list = new LinkList(page);
  await signIn('analista', `/links?${where}`);
  await expect(list.rows).toHaveCount(1);
  await expect(list.map).toHaveAttribute('aria-label', /1 vínculos entre 2 lugares; elegido: ninguno/);
  await expect(async () => {
    await list.map.click(); // in the middle, where the view looks
    await expect(list.rows.first()).toHaveAttribute('aria-selected', 'true', { timeout: 1000 });
  }).toPass();
  await expect(list.map).toHaveAttribute('aria-label', new RegExp(`elegido: ${here.name} y `));
  await expect(list.peek).toContainText(here.name);
  await expect(page).toHaveURL(new RegExp(`selected=${link.id}`));
  await page.getByRole('radio', { name: 'estado' }).click();
  await expect(page).toHaveURL(/colour=state/);
});

test('the map shows a place with the way to its links, and the same in tables', async ({ page, signIn }) => {
  const { here, there, where } = await aLinkAtSea();
  const pictures = new Pictures(page);
  await signIn('analista', `/map?${where}`);
  await expect(pictures.map).toHaveAttribute('aria-label', /1 vínculos entre 2 lugares/);
  const card = pictures.card('Lugar elegido');
  await expect(async () => {
    await pictures.map.click();
    await expect(card).toContainText(here.name, { timeout: 1000 });
  }).toPass();
  await page.reload();
  await expect(card).toContainText('1 vínculo en este mapa');
  const places = await pictures.as('Tabla de lugares');
  await expect(places.getByRole('row', { name: new RegExp(there.name) })).toContainText('Italia');
  await pictures.as('Mapa');
  await card.getByRole('link', { name: 'Ver en la lista' }).click();
  await expect(new LinkList(page).rows).toHaveCount(1);
});

test('the network tells what a node is joined to, and leads to its links', async ({ page, signIn }) => {
  const { here, there } = await aLinkAtSea();
  const pictures = new Pictures(page);
  await signIn('analista', `/network?within=${here.id}`);
  await expect(pictures.network).toHaveAccessibleName(/^Red de 2 nodos y 1 pares/);
  await pictures.network.locator('[data-node="IT"]').click();
  await expect(pictures.card('Nodo elegido')).toContainText('Uruguay');
  await expect(page).toHaveURL(/selected=IT/);
  await page.getByRole('radio', { name: 'actor', exact: true }).click();
  const nodes = await pictures.as('Tabla de nodos');
  await nodes.getByRole('row', { name: new RegExp(there.name) }).click();
  await pictures.card('Nodo elegido').getByRole('link', { name: 'Ver sus vínculos' }).click();
  await expect(new LinkList(page).rows).toHaveCount(1);
});
