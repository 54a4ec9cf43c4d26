/** The languages of the interface, the first two in front because most people here read them. */
export const LANGUAGES = ['es', 'en', 'pt', 'fr', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language as it calls itself: the one text that is the same in every catalogue. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  es: 'Español',
  en: 'English',
  pt: 'Português',
  fr: 'Français',
  it: 'Italiano',
};

/** Regional habits for figures and dates. es-AR groups thousands from 1.000 on; plain `es` only from 10.000. */
export const FORMAT_LOCALES: Record<Language, string> = {
  es: 'es-AR',
  en: 'en-GB',
  pt: 'pt-BR',
  fr: 'fr-FR',
  it: 'it-IT',
};

const KEY = 'vinculo.language';
const DEFAULT: Language = 'es';

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/** The language chosen on this device, else the first one of the browser's that we speak. */
export function preferredLanguage(): Language {
  const chosen = localStorage.getItem(KEY);
  if (isLanguage(chosen)) return chosen;
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage);
  return spoken ?? DEFAULT;
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}

/** The pseudo-locale shows texts that are not in the catalogues, and layouts that do not stretch. */
export function wantsPseudo(): boolean {
  return localStorage.getItem(KEY) === 'pseudo';
}
