import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pseudo, pseudoText } from './pseudo';

const catalogueOf = (language: string): Record<string, Record<string, unknown>> => {
  const folder = join(__dirname, 'catalogues', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    ]),
  );
};
const es = catalogueOf('es');
const others = Object.fromEntries(
  ['en', 'pt', 'fr', 'it'].map((language) => [language, catalogueOf(language)]),
);

function texts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  return new Map(
    Object.entries(node as object).flatMap(([key, value]) => [
      ...texts(value, path ? `${path}.${key}` : key),
    ]),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

test.each(
  Object.entries(others),
)('%s says all that Spanish says, with the same places to fill', (_, catalogue) => {
  for (const [namespace, spanish] of Object.entries(es)) {
    const ours = texts(spanish);
    const theirs = texts(catalogue[namespace] ?? {});
    expect([...theirs.keys()].sort(), namespace).toEqual([...ours.keys()].sort());
    for (const [key, text] of theirs) {
      expect(text.trim(), `${namespace}:${key}`).not.toBe('');
      const given = ours.get(key) ?? '';
      // "One" may be said without the figure.
      if (!key.endsWith('_one'))
        expect(placeholders(text), `${namespace}:${key}`).toEqual(placeholders(given));
    }
  }
});

test('no text waits for a page that does not ask for it', () => {
  const source = sources(join(__dirname, '..'));
  const literals = new Set([...source.matchAll(/['"`]((?:\w+:)?[\w.-]+)['"`]/g)].map((match) => match[1]));
  const prefixes = [...source.matchAll(/`((?:\w+:)?[\w.-]*)\$\{/g)]
    .map((match) => match[1] ?? '')
    .filter(Boolean);
  const unused = Object.entries(es).flatMap(([namespace, catalogue]) =>
    [...texts(catalogue).keys()]
      .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''))
      .filter((key) => {
        const names = [key, `${namespace}:${key}`];
        return !names.some(
          (name) => literals.has(name) || prefixes.some((prefix) => name.startsWith(prefix)),
        );
      })
      .map((key) => `${namespace}:${key}`),
  );
  expect([...new Set(unused)]).toEqual([]);
});

test('the pseudo-locale reaches every text and leaves its places to fill alone', () => {
  expect(pseudoText('Ver los {{figure}}')).toBe('[Vër lös {{figure}} ~~~~~~]');
  for (const text of texts(pseudo(es)).values()) expect(text).toMatch(/^\[.*~\]$/s);
});

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !file.includes('schema.d.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}
