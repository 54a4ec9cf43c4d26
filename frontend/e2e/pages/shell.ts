import type { Locator, Page } from '@playwright/test';

/** What stands around every page, in Spanish as it opens. */
export class Shell {
  readonly page: Page;
  readonly main: Locator;
  readonly navigation: Locator;
  readonly paletteField: Locator;

  constructor(page: Page) {
    this.page = page;
    this.main = page.getByRole('main');
    this.navigation = page.getByRole('navigation', { name: 'Principal' });
    this.paletteField = page.getByRole('textbox', { name: 'Buscar o ir a' });
  }

  async openAccount(): Promise<void> {
    await this.page.getByRole('button', { name: /^Cuenta de / }).click();
  }

  async signOut(): Promise<void> {
    await this.openAccount();
    await this.page.getByRole('menuitem', { name: 'Cerrar sesión' }).click();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(Idioma|Language|Langue|Lingua)/ }).click();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  async chooseTheme(name: string): Promise<void> {
    await this.openAccount();
    await this.page.getByRole('menuitemradio', { name }).click();
  }

  /** Ctrl K, some letters, and the record whose name begins so. */
  async goToRecord(typed: string, name: RegExp): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.paletteField.fill(typed);
    await this.page.getByRole('menuitem', { name }).first().click();
  }
}
