import type { Locator, Page } from '@playwright/test';
import { RecordForm, RecordList } from './recordPages';

export class ActorList extends RecordList {
  constructor(page: Page) {
    super(page, 'Lista de actores', 'Actor elegido');
  }
}

/** Creating or correcting an actor, and those much like it. */
export class ActorForm extends RecordForm {
  readonly create: Locator;
  readonly duplicates: Locator;

  constructor(page: Page) {
    super(page);
    this.create = page.getByRole('button', { name: 'Crear actor' });
    this.duplicates = page.getByRole('region', { name: /parecido/ });
  }
}

/** Joining an actor to another. */
export class ActorMerge extends RecordForm {
  readonly preview: Locator;
  readonly merge: Locator;
  readonly confirmation: Locator;

  constructor(page: Page) {
    super(page);
    this.preview = page.getByRole('region', { name: 'Qué pasa al unirlos' });
    this.merge = page.getByRole('button', { name: 'Unir', exact: true });
    this.confirmation = page.getByRole('alertdialog', { name: /^¿Unir/ });
  }

  async confirm(): Promise<void> {
    await this.merge.click();
    await this.confirmation.getByRole('button', { name: 'Unir' }).click();
  }
}

/** The persons one reaches at an actor. */
export class Contacts {
  readonly page: Page;
  readonly panel: Locator;
  readonly dialog: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Contactos' });
    this.dialog = page.getByRole('dialog');
  }

  async add(name: string, email: string): Promise<void> {
    await this.panel.getByRole('button', { name: 'Agregar contacto' }).click();
    await this.dialog.getByRole('textbox', { name: /Nombre de la persona/ }).fill(name);
    await this.dialog.getByRole('textbox', { name: 'Correo electrónico' }).fill(email);
    await this.dialog.getByRole('button', { name: 'Guardar' }).click();
  }

  /** What all of the device keeps, as text: personal data must not be in it. */
  async keptOnDevice(): Promise<string> {
    return this.page.evaluate(async () => {
      const open = (name: string) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const all = (db: IDBDatabase, store: string) =>
        new Promise<unknown>((resolve, reject) => {
          const request = db.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
      for (const { name } of await indexedDB.databases()) {
        if (!name) continue;
        const db = await open(name);
        for (const store of db.objectStoreNames) kept.push(await all(db, store));
        db.close();
      }
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) kept.push(await (await cache.match(request))?.text());
      }
      return JSON.stringify(kept);
    });
  }
}
