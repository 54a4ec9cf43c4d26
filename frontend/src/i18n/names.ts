/** One of a record's names by language: the reader's, else Spanish, else whichever there is. */
export function inLanguage(names: Readonly<Record<string, string>>, language: string): string {
  return names[language] ?? names.es ?? Object.values(names)[0] ?? '';
}
