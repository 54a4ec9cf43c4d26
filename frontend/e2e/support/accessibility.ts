import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import pa11y from 'pa11y';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** React Aria's voice: for some seconds it holds what was said, by the name of what may be gone by then. */
const ANNOUNCER = '[data-live-announcer]';

export const THEMES = ['light', 'dark'] as const;

/** What stands on the page now, in both themes, by axe and by pa11y's HTML_CodeSniffer: no violations. */
export async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const theme of THEMES) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).exclude(ANNOUNCER).withTags(RULES).analyze();
    expect(violations.map(briefly), `axe: ${name}, ${theme}`).toEqual([]);
    expect(await sniff(page), `pa11y: ${name}, ${theme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

function briefly({ id, help, nodes }: { id: string; help: string; nodes: { html: string }[] }) {
  return `${id}: ${help}\n${nodes.map(({ html }) => html).join('\n')}`;
}

/** pa11y on the page as it is, signed in and opened as it may be, instead of on an address of its own. */
async function sniff(page: Page): Promise<string[]> {
  const asPuppeteer = {
    on: () => undefined,
    off: () => undefined,
    setUserAgent: async () => undefined,
    setViewport: async () => undefined,
    evaluate: (script: string | ((options: unknown) => unknown), options?: unknown) =>
      page.evaluate(script as (options: unknown) => unknown, options),
  };
  const { issues } = await pa11y(page.url(), {
    browser: {},
    page: asPuppeteer,
    ignoreUrl: true,
    standard: 'WCAG2AA',
    includeWarnings: false,
  });
  return issues.map(({ code, message, context }) => `${code}: ${message}\n${context}`);
}
