import type { Locator, Page } from '@playwright/test';
import { RecordForm, RecordList } from './recordPages';

/** The list beside its map. */
export class TerritoryList extends RecordList {
  readonly map: Locator;

  constructor(page: Page) {
    super(page, 'Lista de territorios', 'Territorio elegido');
    this.map = page.locator('canvas.maplibregl-canvas');
  }
}

/** Creating or correcting a territory. */
export class TerritoryForm extends RecordForm {
  readonly create: Locator;

  constructor(page: Page) {
    super(page);
    this.create = page.getByRole('button', { name: 'Crear territorio' });
  }
}
