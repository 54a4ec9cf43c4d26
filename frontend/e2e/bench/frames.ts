import type { Browser, Page } from '@playwright/test';

export interface Cost {
  /** Milliseconds from one frame to the next. */
  readonly frame: number;
  /** Milliseconds all processors of the browser worked for a frame: other work on the machine changes it little. */
  readonly work: number;
}

/** What a frame costs while the map is dragged. */
export async function costOfADrag(browser: Browser, page: Page, frames: number): Promise<Cost> {
  await page.bringToFront();
  await drag(page, 6);
  await page.waitForTimeout(1500); // it glides on
  const before = await workOf(browser);
  const took = await drag(page, frames);
  const after = await workOf(browser);
  return { frame: took / frames, work: (after - before) / frames };
}

async function workOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Moves round and back to where it began, one step a frame; letting go at rest, so that it does not glide away. */
async function drag(page: Page, frames: number): Promise<number> {
  return page.evaluate(async (wanted) => {
    const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const tell = (type: string, share: number) => {
      const angle = share * 2 * Math.PI;
      canvas.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          cancelable: true,
          clientX: left + width / 2 + 60 * Math.sin(angle),
          clientY: top + height / 2 + 40 * (1 - Math.cos(angle)),
          button: 0,
          buttons: type === 'mouseup' ? 0 : 1,
        }),
      );
    };
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
    tell('mousedown', 0);
    const begun = await frame();
    let now = begun;
    for (let step = 1; step <= wanted; step++) {
      tell('mousemove', step / wanted);
      now = await frame();
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
    tell('mouseup', 1);
    return now - begun;
  }, frames);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
