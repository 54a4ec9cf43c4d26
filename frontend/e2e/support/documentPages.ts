import { readFile } from 'node:fs/promises';
import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** A file as a person has it on the computer. */
export interface LocalFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function aPdf(name: string, size = 2_000): LocalFile {
  const buffer = Buffer.alloc(size, 'vinculo ');
  buffer.write(`%PDF-1.7\n% ${name}\n`);
  return { name, mimeType: 'application/pdf', buffer };
}

/** The documents on the page of a record. */
export class DocumentsPanel {
  readonly page: Page;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Documentos' });
  }

  /** By the button's own chooser; the window of the system itself cannot be driven. */
  async add(...files: LocalFile[]): Promise<void> {
    await expect(this.panel.getByRole('button', { name: 'Agregar documento' })).toBeVisible();
    await this.panel.locator('header input[type=file]').setInputFiles(files);
  }

  item(title: string): Locator {
    return this.panel
      .getByRole('list', { name: 'Documentos', exact: true })
      .getByRole('listitem')
      .filter({ has: this.page.getByText(title, { exact: true }) });
  }

  async act(title: string, action: string): Promise<void> {
    await this.panel.getByRole('button', { name: `Más sobre ${title}` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async replace(title: string, file: LocalFile): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.act(title, 'Subir una versión nueva');
    await (await chooser).setFiles(file);
  }

  /** What a button that downloads hands over. */
  async download(name: string | RegExp): Promise<{ name: string; content: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.panel.getByRole('button', { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
  }
}

/** A line that takes so many bytes a second upwards, and can be cut. */
export class SlowLine {
  readonly #devtools: CDPSession;
  readonly #up: number;

  private constructor(devtools: CDPSession, up: number) {
    this.#devtools = devtools;
    this.#up = up;
  }

  static async of(page: Page, up: number): Promise<SlowLine> {
    const line = new SlowLine(await page.context().newCDPSession(page), up);
    await line.#be(false);
    return line;
  }

  cut(): Promise<void> {
    return this.#be(true);
  }

  mend(): Promise<void> {
    return this.#be(false);
  }

  async #be(offline: boolean): Promise<void> {
    await this.#devtools.send('Network.emulateNetworkConditions', {
      offline,
      latency: 20,
      downloadThroughput: -1,
      uploadThroughput: this.#up,
    });
  }
}
