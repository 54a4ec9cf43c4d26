import { expect, test } from '../support/fixtures';
import { FRONT, OTHER_ORIGIN } from '../support/ports';

test.use({ baseURL: OTHER_ORIGIN });

test('the app works on another origin than the API and the sign-in server', async ({ page, signIn }) => {
  const asked: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/v1/')) asked.push(new URL(response.url()).origin);
  });
  await signIn('analista', '/territories?country=IT&level=REGIONAL');
  await expect(page.getByRole('row', { name: /Piemonte/ })).toBeVisible();
  expect(new URL(page.url()).origin).toBe(OTHER_ORIGIN);
  expect([...new Set(asked)]).toEqual([FRONT]);

  await page.reload();
  await expect(page.getByRole('row', { name: /Piemonte/ })).toBeVisible();
});

test('what a change needs comes through: the ETag of a record is readable across origins', async ({
  page,
  signIn,
}) => {
  const territory = page.waitForResponse(/\/api\/v1\/territories\/[0-9a-f-]{36}$/);
  await signIn('analista', '/territories?country=IT&level=REGIONAL');
  await page.getByRole('row', { name: /Piemonte/ }).dblclick();
  const headers = (await territory).headers();
  expect(headers['access-control-expose-headers']?.toLowerCase()).toContain('etag');
});
