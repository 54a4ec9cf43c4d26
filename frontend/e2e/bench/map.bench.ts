import { type Browser, expect, type Page, test } from '@playwright/test';
import type { LinkArcs } from '@/api';
import { type Cost, costOfADrag, median } from './frames';
import { manyLinks, NO_LINKS } from './links';
import { playAround } from './stage';

const LINKS = manyLinks(13_057);
const VIEWS = { afar: '1/8/-32', Europe: '4.2/47/8', Lombardy: '7/45.2/9' };
const ROUNDS = 3;
const FRAMES = 36;

async function mapOf(browser: Browser, base: string, view: string, arcs: LinkArcs): Promise<Page> {
  const page = await browser.newPage();
  await playAround(page, base, arcs);
  await page.goto(`/map?view=${encodeURIComponent(view)}`);
  const count = new RegExp(` ${arcs.links.length.toLocaleString('es-AR')} vínculos`);
  await expect(page.locator('canvas.maplibregl-canvas')).toHaveAttribute('aria-label', count);
  await page.waitForTimeout(8000); // until shapes have come and are worked out
  return page;
}

for (const [name, view] of Object.entries(VIEWS)) {
  test(name, async ({ browser, baseURL }, info) => {
    const pages = {
      none: await mapOf(browser, baseURL ?? '', view, NO_LINKS),
      all: await mapOf(browser, baseURL ?? '', view, LINKS),
    };
    // In turns, so that what else the machine does falls upon both.
    const costs: Record<keyof typeof pages, Cost[]> = { none: [], all: [] };
    for (let round = 0; round < ROUNDS; round++)
      for (const which of ['none', 'all'] as const)
        costs[which].push(await costOfADrag(browser, pages[which], FRAMES));
    const [frame, work] = (['frame', 'work'] as const).map((kind) => {
      const [none = 0, all = 0] = [costs.none, costs.all].map((some) =>
        median(some.map((cost) => cost[kind])),
      );
      return `${none.toFixed(0)} ms without links, ${all.toFixed(0)} with: ${(all / none).toFixed(2)}`;
    });
    process.stdout.write(`\n${name}\n  a frame: ${frame}\n  work for a frame: ${work}\n`);
    await pages.all.screenshot({ path: info.outputPath(`${name}.png`) });
  });
}
