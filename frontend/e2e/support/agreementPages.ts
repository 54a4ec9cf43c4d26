import type { Locator, Page } from '@playwright/test';
import { RecordForm, RecordList } from './recordPages';

export class AgreementList extends RecordList {
  readonly totals: Locator;

  constructor(page: Page) {
    super(page, 'Lista de acuerdos', 'Acuerdo elegido');
    this.totals = page.getByRole('region', { name: 'Totales de la lista' });
  }
}

/** One agreement: its parties as equals, its plan, and what may be done with it. */
export class AgreementPage {
  readonly page: Page;
  readonly parties: Locator;
  readonly plan: Locator;
  readonly dialog: Locator;
  readonly sign: Locator;

  constructor(page: Page) {
    this.page = page;
    this.parties = page.getByRole('region', { name: 'Partes' });
    this.plan = page.getByRole('region', { name: 'Plan por parte y por clase', exact: true });
    this.dialog = page.getByRole('dialog');
    this.sign = page.getByRole('button', { name: /^Registrar la firma…/ });
  }

  /** Something that happened, put on record: the verb of the button, the one that confirms, and why where it is asked. */
  async record(button: RegExp, confirm: string, reason?: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    if (reason) await this.dialog.getByRole('textbox', { name: /Motivo/ }).fill(reason);
    await this.dialog.getByRole('button', { name: confirm, exact: true }).click();
  }
}

/** The plan as cells. */
export class PlanEditor extends RecordForm {
  readonly table: Locator;
  readonly outcome: Locator;
  readonly savePlan: Locator;

  constructor(page: Page) {
    super(page);
    this.table = page.getByRole('table', { name: 'Aportes del plan' });
    this.outcome = page.getByRole('complementary', { name: 'A qué llega el plan' });
    this.savePlan = page.getByRole('button', { name: 'Guardar el plan' });
  }

  cell(column: string, row: number): Locator {
    return this.table.getByLabel(`${column}, fila ${row}`, { exact: true });
  }

  /** As a spreadsheet's cells come: through the clipboard, into the cell that has the focus. */
  async paste(text: string): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+V');
  }
}
