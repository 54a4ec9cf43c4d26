import type { Locator, Page } from '@playwright/test';

/** What every list page has: search, rows, chips, columns, filters. */
export class RecordList {
  readonly page: Page;
  readonly table: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly count: Locator;
  readonly peek: Locator;

  constructor(page: Page, table: string, peek: string) {
    this.page = page;
    this.table = page.getByRole('grid', { name: table });
    this.rows = this.table.locator('[role="row"][data-key]');
    this.search = page.getByRole('searchbox', { name: 'Buscar en la lista' });
    this.count = page.locator('.head').getByRole('status');
    this.peek = page.getByRole('region', { name: peek });
  }

  row(name: string | RegExp): Locator {
    return this.table.getByRole('row', { name }).first();
  }

  chip(text: string): Locator {
    return this.page.locator('.chip', { hasText: text });
  }

  column(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** The names of the rows drawn now, in order. */
  names(): Promise<string[]> {
    return this.table.locator('.row-name b').allTextContents();
  }

  async openFilters(): Promise<Locator> {
    await this.page.getByRole('button', { name: /^Filtro/ }).click();
    return this.page.getByRole('dialog', { name: 'Filtros' });
  }
}

/** Creating or correcting a record of any kind. */
export class RecordForm {
  readonly page: Page;
  readonly save: Locator;

  constructor(page: Page) {
    this.page = page;
    this.save = page.getByRole('button', { name: 'Guardar', exact: true });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name }).first();
  }

  /** Types as a person does: figures are taken when one leaves the field. */
  async fill(name: string | RegExp, text: string): Promise<void> {
    await this.field(name).fill(text);
    await this.field(name).blur();
  }

  async choose(label: string, option: string): Promise<void> {
    const opens = this.page.locator('[aria-haspopup="listbox"]');
    await this.page
      .getByRole('button', { name: new RegExp(label) })
      .and(opens)
      .click();
    await this.page.getByRole('option', { name: option }).click();
  }

  /** Finds by typing, and takes the first that is offered. */
  async find(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(text);
    await this.page
      .getByRole('option', { name: new RegExp(text) })
      .first()
      .click();
  }

  /** A date goes in segment by segment, in the reader's order. */
  async date(label: string | RegExp, day: string, month: string, year: string): Promise<void> {
    const segments = this.page.getByRole('group', { name: label }).getByRole('spinbutton');
    for (const [index, figures] of [day, month, year].entries()) {
      await segments.nth(index).pressSequentially(figures);
    }
  }
}
