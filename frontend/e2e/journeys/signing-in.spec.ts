import { Shell } from '../pages/shell';
import { expect, fillSignIn, test } from '../support/fixtures';
import { EVERYONE, PEOPLE } from '../support/people';

for (const person of EVERYONE) {
  test(`${person} signs in, sees what one may do, and signs out everywhere`, async ({ page, signIn }) => {
    const shell = new Shell(page);
    await signIn(person);
    await expect(
      shell.main.getByText(PEOPLE[person].writes ? /crear o corregir/ : /no modificar/),
    ).toBeVisible();
    await shell.openAccount();
    await expect(page.getByRole('menu').getByText(PEOPLE[person].role)).toBeVisible();
    await page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
    await expect(page.getByRole('heading', { name: 'Sesión cerrada' })).toBeVisible();

    await page.getByRole('button', { name: 'Iniciar sesión' }).click();
    await expect(page.locator('input[name="password"]')).toBeVisible();
  });
}

test('a reload keeps one signed in, with nothing of the tokens on the device', async ({ page, signIn }) => {
  await signIn('analista');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(stored).not.toMatch(/eyJ[\w-]+\./);
});

test('a link from elsewhere leads to its page after signing in', async ({ page }) => {
  await page.goto('/territories?country=IT&level=REGIONAL');
  await fillSignIn(page, 'analista');
  await expect(page).toHaveURL('/territories?country=IT&level=REGIONAL');
  await expect(page.getByRole('heading', { name: 'Territorios' })).toBeVisible();
});
