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
  download(name: string | RegExp): Promise<Downloaded> {
    return downloaded(this.page, () => this.panel.getByRole('button', { name }).click());
  }
}

interface Downloaded {
  readonly name: string;
  readonly content: Buffer;
}

/** The file that an action hands over. */
export async function downloaded(page: Page, act: () => Promise<void>): Promise<Downloaded> {
  const coming = page.waitForEvent('download');
  await act();
  const file = await coming;
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
}

/** A signed copy on its way: the paper's hash is told, then its file. */
export class SignedCopyDialog {
  readonly dialog: Locator;
  readonly hash: Locator;
  readonly whole: Locator;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Agregar copia firmada' });
    this.hash = this.dialog.getByRole('button', { name: /Huella del papel/ });
    this.whole = this.dialog.getByRole('textbox', { name: /Huella completa/ });
  }

  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Agregar copia firmada' }).click();
    await expect(this.dialog).toBeVisible();
  }

  async choose(option: string): Promise<void> {
    await this.hash.click();
    await this.#page.getByRole('option', { name: option }).click();
  }

  async send(file: LocalFile): Promise<void> {
    const chooser = this.#page.waitForEvent('filechooser');
    await this.dialog.getByRole('button', { name: 'Elegir el archivo' }).click();
    await (await chooser).setFiles(file);
    await expect(this.dialog).toBeHidden();
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
