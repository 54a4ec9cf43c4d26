import { Shell } from '../pages/shell';
import { expect, test } from '../support/fixtures';

test('from signing in to a record and out again, without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('input[name="username"]')).toBeFocused();
  await page.keyboard.type('analista');
  await page.keyboard.press('Tab');
  await page.locator('input[name="password"]').focus();
  await page.keyboard.type('analista');
  await page.keyboard.press('Enter');
  const shell = new Shell(page);
  await expect(shell.navigation).toBeVisible();

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Saltar al contenido' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shell.main).toBeFocused();

  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/territories/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('torino');
  await expect(page.getByRole('menuitem', { name: /^Torino/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Torino' })).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Atajos de teclado' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('cerrar ses');
  await expect(page.getByRole('menuitem', { name: 'Cerrar sesión' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Sesión cerrada' })).toBeVisible();
});

test('a list is walked by j and k, opened by Enter, and the way back leads to the same view', async ({
  page,
  signIn,
}) => {
  await signIn('analista', '/territories?country=IT&level=REGIONAL');
  await expect(page.getByRole('row', { name: /Abruzzo/ })).toBeVisible();
  await page.getByRole('row', { name: /Abruzzo/ }).focus();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  const second = page.locator('[role="row"]:focus');
  const id = await second.getAttribute('data-key');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/territories/${id}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/country=IT&level=REGIONAL/);
});
