import { Shell } from '../pages/shell';
import { expect, fillSignIn, test } from '../support/fixtures';

const NAME = 'Lugar escrito antes de que termine la sesión';

test('a session ended in another tab says so here; what was typed stays, and signing in again goes on', async ({
  page,
  signIn,
}) => {
  await signIn('analista', '/territories/new');
  const name = page.getByRole('textbox', { name: /^Nombre/ }).first();
  await name.fill(NAME);

  const other = await page.context().newPage();
  await other.goto('/');
  await new Shell(other).signOut();
  await other.close();

  const dialog = page.getByRole('alertdialog', { name: 'Su sesión terminó' });
  await expect(dialog).toBeVisible();
  const opened = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Iniciar sesión' }).click();
  await fillSignIn(await opened, 'analista');

  await expect(dialog).toBeHidden();
  await expect(name).toHaveValue(NAME);
});

test('when the sign-in server no longer knows the session, a request waits and is answered after signing in', async ({
  page,
  signIn,
}) => {
  await signIn('analista');
  await page.context().clearCookies();
  // The token is refused once, as when it has run out; and so is its renewal.
  await page.route('**/protocol/openid-connect/token', (route) =>
    route.fulfill({ status: 400, json: { error: 'invalid_grant' } }),
  );
  await page.route('**/api/v1/search**', (route) => route.fulfill({ status: 401, json: {} }), { times: 1 });

  await page.keyboard.press('Control+k');
  await page.keyboard.type('rosario');
  const dialog = page.getByRole('alertdialog', { name: 'Su sesión terminó' });
  await expect(dialog).toBeVisible();

  await page.unroute('**/protocol/openid-connect/token');
  const opened = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Iniciar sesión' }).click();
  await fillSignIn(await opened, 'analista');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('menuitem', { name: /^Rosario/ }).first()).toBeVisible();
});

test('where windows are blocked one signs in on the page itself, and the draft is found again', async ({
  page,
  signIn,
}) => {
  await signIn('analista', '/territories/new');
  await page
    .getByRole('textbox', { name: /^Nombre/ })
    .first()
    .fill(NAME);
  await page.evaluate(() => {
    window.open = () => null;
  });
  const other = await page.context().newPage();
  await other.goto('/');
  await new Shell(other).signOut();
  await other.close();

  const dialog = page.getByRole('alertdialog', { name: 'Su sesión terminó' });
  await dialog.getByRole('button', { name: 'Iniciar sesión' }).click();
  page.on('dialog', (asked) => void asked.accept());
  await dialog.getByRole('button', { name: 'Iniciar sesión en esta página' }).click();
  await fillSignIn(page, 'analista');
  await expect(page).toHaveURL('/territories/new');
  await expect(page.getByRole('textbox', { name: /^Nombre/ }).first()).toHaveValue(NAME);
});
