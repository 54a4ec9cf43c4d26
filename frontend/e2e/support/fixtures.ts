import { test as base, expect, type Page } from '@playwright/test';
import type { Person } from './people';

interface Fixtures {
  /** Opens an address of the app as a person, through the real sign-in page. */
  readonly signIn: (person: Person, path?: string) => Promise<void>;
  /** Fails the test when the page threw, logged an error, or was stopped by the content security policy. */
  readonly quiet: undefined;
}

export const test = base.extend<Fixtures>({
  signIn: async ({ page }, use) => {
    await use(async (person, path = '/') => {
      await page.goto(path);
      await fillSignIn(page, person);
      await expect(page.getByRole('navigation', { name: /Principal|Main/ })).toBeVisible();
    });
  },
  quiet: [
    async ({ page }, use) => {
      const noise: string[] = [];
      page.on('pageerror', (error) => noise.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && !isAnAnswer(message.text())) noise.push(message.text());
      });
      await use(undefined);
      expect(noise).toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium logs every 4xx; a test asks for some on purpose, and looks at the page for what comes of it. */
function isAnAnswer(text: string): boolean {
  return text.startsWith('Failed to load resource: ');
}

/** On the sign-in server's page: user name and password, which are the same here. */
export async function fillSignIn(page: Page, person: Person): Promise<void> {
  await page.locator('input[name="username"]').fill(person);
  await page.locator('input[name="password"]').fill(person);
  await page.locator('#kc-login').click();
}

export { expect };
