import { Shell } from '../pages/shell';
import { expect, test } from '../support/fixtures';

test('the language is chosen in the bar, changes at once, and is remembered', async ({ page, signIn }) => {
  await signIn('analista');
  const shell = new Shell(page);
  for (const [name, language, home] of [
    ['English', 'en', 'Home'],
    ['Português', 'pt', 'Início'],
    ['Français', 'fr', 'Accueil'],
    ['Italiano', 'it', 'Inizio'],
  ] as const) {
    await shell.chooseLanguage(name);
    await expect(page.getByRole('navigation').getByRole('link', { name: home })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.reload();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Inizio' })).toBeVisible();
});

test('the theme follows the device until one chooses, and the choice is remembered', async ({
  page,
  signIn,
}) => {
  await signIn('analista');
  const shell = new Shell(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await ground();
  expect(dark).not.toBe(light);

  await shell.chooseTheme('Clara');
  expect(await ground()).toBe(light);
  await shell.chooseTheme('Oscura');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.reload();
  await expect(shell.navigation).toBeVisible();
  expect(await ground()).toBe(dark);
});
