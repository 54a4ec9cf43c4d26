import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type first from './catalogues/es';
import type all from './catalogues/es/all';
import { isLanguage, type Language, preferredLanguage, rememberLanguage, wantsPseudo } from './languages';

export type Catalogue = Readonly<Record<string, Record<string, unknown>>>;

/** Texts that come with the pages that speak them: a slow line fetches no others first. */
export type PageTexts = Exclude<keyof typeof all, keyof typeof first>;

/** What the shell and Inicio say: one chunk a language, loaded when it is chosen. */
const LOADERS: Record<Language, () => Promise<{ default: Catalogue }>> = {
  es: () => import('./catalogues/es'),
  en: () => import('./catalogues/en'),
  pt: () => import('./catalogues/pt'),
  fr: () => import('./catalogues/fr'),
  it: () => import('./catalogues/it'),
};
const PAGES = import.meta.glob<{ default: Record<string, unknown> }>([
  './catalogues/*/*.json',
  '!./catalogues/*/{common,home,shell}.json',
]);
const opened = new Set<PageTexts>();

export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [{ default: first }, ...pages] = await Promise.all([
    LOADERS[language](),
    ...[...opened].map(async (name) => [name, await textsOf(language, name)] as const),
  ]);
  return spoken({ ...first, ...Object.fromEntries(pages) });
}

async function textsOf(language: Language, name: PageTexts): Promise<Record<string, unknown>> {
  const load = PAGES[`./catalogues/${language}/${name}.json`];
  if (!load) throw new Error(`${language} has no ${name}`);
  return (await load()).default;
}

async function spoken(catalogue: Catalogue): Promise<Catalogue> {
  if (!wantsPseudo()) return catalogue;
  const { pseudo } = await import('./pseudo');
  return pseudo(catalogue);
}

/** Before a page is shown: its texts in the language spoken now; later changes of language bring them along. */
export async function loadTexts(...names: readonly PageTexts[]): Promise<void> {
  for (const name of names) opened.add(name);
  const language = isLanguage(i18next.language) ? i18next.language : preferredLanguage();
  const missing = names.filter((name) => !i18next.hasResourceBundle(language, name));
  await Promise.all(
    missing.map(async (name) => {
      const texts = await spoken({ [name]: await textsOf(language, name) });
      i18next.addResourceBundle(language, name, texts[name]);
    }),
  );
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
