import type { Locator, Page } from '@playwright/test';
import { RecordForm } from './recordPages';

/** Creating or correcting a link. */
export class LinkForm extends RecordForm {
  readonly create: Locator;
  readonly partners: Locator;
  /** Whether those chosen make it a link. */
  readonly rule: Locator;

  constructor(page: Page) {
    super(page);
    this.create = page.getByRole('button', { name: 'Crear vínculo' });
    this.partners = page.getByRole('region', { name: 'Partes' });
    this.rule = this.partners.getByRole('status');
  }

  async addPartner(name: string): Promise<void> {
    await this.find(/^Agregar parte/, name);
    await this.partners.getByRole('button', { name: `Quitar ${name}` }).waitFor();
  }
}
