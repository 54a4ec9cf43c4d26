import type { Locator, Page } from '@playwright/test';
import { RecordList } from './recordPages';

export class LinkList extends RecordList {
  readonly map: Locator;

  constructor(page: Page) {
    super(page, 'Lista de vínculos', 'Vínculo elegido');
    this.map = page.locator('canvas.maplibregl-canvas');
  }
}

/** The register as a map of arcs or as a network, and the same facts as tables. */
export class Pictures {
  readonly page: Page;
  readonly map: Locator;
  readonly network: Locator;

  constructor(page: Page) {
    this.page = page;
    this.map = page.locator('canvas.maplibregl-canvas');
    this.network = page.getByRole('img', { name: /^Red de/ });
  }

  /** Shown as: the picture, or one of its tables. */
  async as(name: string): Promise<Locator> {
    await this.page.getByRole('radio', { name, exact: true }).click();
    return this.page.getByRole('grid');
  }

  card(name: string): Locator {
    return this.page.getByRole('region', { name });
  }
}

/** One link: its partners as equals, and what may be done with it. */
export class LinkPage {
  readonly page: Page;
  readonly partners: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.partners = page.getByRole('region', { name: 'Partes' });
    this.dialog = page.getByRole('dialog');
  }

  /** Takes it out of lists and figures; the verb is that of the button. */
  async withdraw(verb: 'Anular' | 'Descartar', reason: string): Promise<void> {
    await this.page.getByRole('button', { name: `${verb}…` }).click();
    await this.dialog.getByRole('textbox', { name: /Motivo/ }).fill(reason);
    await this.dialog.getByRole('button', { name: verb, exact: true }).click();
  }
}
