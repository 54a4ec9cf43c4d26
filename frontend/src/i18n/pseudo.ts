import type { Catalogue } from './i18n';

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'ë',
  i: 'í',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  A: 'Á',
  E: 'Ë',
  I: 'Í',
  O: 'Ö',
  U: 'Ü',
};

/** `Guardar` becomes `[Güárdár ~~]`: readable, longer by a third, and telling at once from a text left outside. */
export function pseudoText(text: string): string {
  const accented = text.replace(/\{\{.*?\}\}|<[^>]*>|\$t\(.*?\)|[a-zA-Z]/g, (part) => ACCENTS[part] ?? part);
  return `[${accented} ${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

function walk(node: unknown): unknown {
  if (typeof node === 'string') return pseudoText(node);
  return Object.fromEntries(Object.entries(node as object).map(([key, value]) => [key, walk(value)]));
}

export function pseudo(catalogue: Catalogue): Catalogue {
  return walk(catalogue) as Catalogue;
}
