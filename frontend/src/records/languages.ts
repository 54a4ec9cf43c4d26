/** Languages of the neighbours one works with; the interface's own come first. */
export const WORKING_LANGUAGES = [
  'es',
  'en',
  'pt',
  'fr',
  'it',
  'de',
  'ca',
  'eu',
  'gl',
  'nl',
  'pl',
  'ro',
  'qu',
  'gn',
  'ay',
] as const;
