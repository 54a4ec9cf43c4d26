import type { Locator, Page } from '@playwright/test';
import { RecordList } from './recordPages';

export class LinkList extends RecordList {
  constructor(page: Page) {
    super(page, 'Lista de vínculos', 'Vínculo elegido');
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
