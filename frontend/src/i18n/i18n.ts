import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type es from './catalogues/es';
import { type Language, preferredLanguage, rememberLanguage, wantsPseudo } from './languages';

export type Catalogue = {
  [Namespace in keyof typeof es]: Record<string, unknown>;
};

/** One chunk a language, loaded when it is chosen. */
const LOADERS: Record<Language, () => Promise<{ default: Catalogue }>> = {
  es: () => import('./catalogues/es'),
  en: () => import('./catalogues/en'),
  pt: () => import('./catalogues/pt'),
  fr: () => import('./catalogues/fr'),
  it: () => import('./catalogues/it'),
};

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const catalogue = (await LOADERS[language]()).default;
  if (!wantsPseudo()) return catalogue;
  const { pseudo } = await import('./pseudo');
  return pseudo(catalogue);
}

export async function startI18n(language: Language = preferredLanguage()): Promise<i18n> {
  const catalogue = await loadCatalogue(language);
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: catalogue },
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
  return i18next;
}

export async function changeLanguage(language: Language): Promise<void> {
  const catalogue = await loadCatalogue(language);
  for (const [namespace, texts] of Object.entries(catalogue)) {
    i18next.addResourceBundle(language, namespace, texts);
  }
  rememberLanguage(language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
