import type { Locator, Page } from '@playwright/test';
import { RecordForm } from './recordPages';

/** Which contributions a rule looks at. */
export interface SelectionWords {
  readonly kinds?: readonly string[];
  readonly country?: string;
  readonly types?: readonly string[];
  readonly counted?: boolean;
}

export interface CapWords {
  readonly code: string;
  readonly name: string;
  readonly effect: string;
  readonly measure: SelectionWords;
  /** Nothing: of the base that the agreement states. */
  readonly of?: SelectionWords;
  readonly limit: string;
}

/** Forms of Administración, and its lists. */
export class AdministrationPages extends RecordForm {
  readonly converter: Locator;
  readonly summary: Locator;

  constructor(page: Page) {
    super(page);
    this.converter = page.getByRole('region', { name: 'Convertir un importe' });
    this.summary = page.getByRole('alert').filter({ hasText: 'por corregir' });
  }

  row(list: string, name: string | RegExp): Locator {
    return this.page.getByRole('table', { name: list }).getByRole('row', { name });
  }

  press(button: string): Promise<void> {
    return this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** What stands beside a field. */
  beside(field: Locator): Locator {
    return this.page.locator('.field').filter({ has: field }).locator('.err');
  }

  async convert(
    amount: string,
    of: string,
    into: string,
    day: readonly [string, string, string],
  ): Promise<void> {
    await this.converter.getByRole('textbox', { name: 'Importe' }).fill(amount);
    await this.find(/^En$/, of);
    await this.find(/^Pasa a$/, into);
    await this.date('A la fecha', ...day);
    await this.converter.getByRole('button', { name: 'Convertir' }).click();
  }

  async addCap(number: number, { code, name, effect, measure, of, limit }: CapWords): Promise<void> {
    await this.press('Agregar un tope');
    const box = this.page.getByRole('region', { name: `Tope ${number}`, exact: true });
    await box.getByRole('textbox', { name: /^Nombre en español/ }).fill(name);
    await box.getByRole('textbox', { name: /^Código/ }).fill(code);
    await box
      .locator('[aria-haspopup="listbox"]')
      .and(box.getByRole('button', { name: /Efecto/ }))
      .click();
    await this.page.getByRole('option', { name: effect, exact: true }).click();
    await this.narrow(box.getByRole('group', { name: 'Qué se mide' }), measure);
    if (of) await this.narrow(box.getByRole('group', { name: 'De qué aportes' }), of);
    else await box.getByText('una parte de la base que el acuerdo declara').click();
    await box.getByRole('textbox', { name: /^Límite/ }).fill(limit);
  }

  private async narrow(group: Locator, { kinds, country, types, counted }: SelectionWords): Promise<void> {
    for (const choice of [...(kinds ?? []), ...(types ?? [])])
      await group.getByText(choice, { exact: true }).click();
    if (country) {
      await group.getByRole('combobox', { name: 'De partes de' }).fill(country);
      await this.page
        .getByRole('option', { name: new RegExp(country) })
        .first()
        .click();
    }
    if (counted) await group.getByText(/^Solo lo que cuenta/).click();
  }
}
