import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

export type Kind = 'Vínculos' | 'Territorios' | 'Actores';

/** Bringing a file in, from the sheet to the records and back. */
export class ImportWizard {
  readonly page: Page;
  readonly steps: Locator;
  readonly rows: Locator;
  readonly place: Locator;
  readonly places: Locator;

  constructor(page: Page) {
    this.page = page;
    this.steps = page.getByRole('navigation', { name: 'Pasos de la importación' });
    this.rows = page.getByRole('grid', { name: 'Filas del archivo' });
    this.place = page.getByRole('region', { name: 'Lugar por decidir' });
    this.places = page.getByRole('grid', { name: 'Lista de lugares' });
  }

  /** Chooses a file on the page of a new import and says what it brings. */
  async upload(file: string | { name: string; content: string }, kind: Kind): Promise<void> {
    const chosen =
      typeof file === 'string'
        ? file
        : { name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.content, 'utf8') };
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Elegir archivo' }).click();
    await (await chooser).setFiles(chosen);
    await this.page.getByRole('radio', { name: new RegExp(`^${kind}`) }).check({ force: true });
    await this.page.getByRole('button', { name: 'Subir' }).click();
    await expect(this.page).toHaveURL(/\/imports\/[0-9a-f-]{36}/);
  }

  /** From which column a field comes, or the one value it has in all rows. */
  async map(field: string, column: string | RegExp): Promise<void> {
    const group = this.page.getByRole('group', { name: field, exact: true });
    await group.getByRole('button').first().click();
    await this.page.getByRole('option', { name: column }).first().click();
    await this.closed();
  }

  /** The same in every row, chosen from a closed list. */
  async fix(field: string, value: string): Promise<void> {
    await this.map(field, 'El mismo valor en todas');
    const group = this.page.getByRole('group', { name: field, exact: true });
    await group.getByRole('button').last().click();
    await this.page.getByRole('option', { name: value }).click();
    await this.closed();
  }

  /** A list that was chosen from takes a moment to go. */
  private async closed(): Promise<void> {
    await expect(this.page.getByRole('listbox')).toHaveCount(0);
  }

  /** Which column a field comes from as the form opens. */
  mapped(field: string): Locator {
    return this.page.getByRole('group', { name: field, exact: true });
  }

  async preview(): Promise<void> {
    await this.page.getByRole('button', { name: 'Previsualizar' }).click();
    await expect(this.rows).toBeVisible({ timeout: 120_000 });
  }

  async goTo(step: 'Columnas' | 'Vista previa' | 'Lugares por decidir' | 'Aplicar'): Promise<void> {
    await this.steps.getByRole('link', { name: new RegExp(`^${step}`) }).click();
  }

  /** How many rows end so, as the preview's filter says. */
  outcome(word: string): Locator {
    return this.page.getByRole('radio', { name: new RegExp(`^${word} `) });
  }

  async apply(): Promise<void> {
    await this.goTo('Aplicar');
    await this.page.getByRole('button', { name: 'Aplicar…' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Aplicar', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Qué se escribió' })).toBeVisible({
      timeout: 120_000,
    });
  }

  /** The report as text. */
  async report(): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Descargar el informe' }).click();
    await this.page.getByRole('menuitem', { name: /\.csv|Planilla de texto/ }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  async undo(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Deshacer la importación…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Motivo/ }).fill(reason);
    await dialog.getByRole('button', { name: 'Deshacer', exact: true }).click();
    await expect(this.page.getByText(/^Esta importación se deshizo/)).toBeVisible({ timeout: 120_000 });
  }

  async discard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Descartar…' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Descartar', exact: true }).click();
    await expect(this.page.getByText('Esta importación se descartó')).toBeVisible();
  }
}
