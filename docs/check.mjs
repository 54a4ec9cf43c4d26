/**
 * Holds the documentation against the repository: links and anchors lead somewhere, make targets, npm scripts and files
 * that are named exist, and each setting is explained where people look for it. Run: node docs/check.mjs
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = normalize(join(fileURLToPath(import.meta.url), '../..'));
const read = (path) => readFileSync(join(root, path), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((path) => path && existsSync(join(root, path)));
const pages = files.filter((path) => path === 'README.md' || path === 'CONTRIBUTING.md' || /^docs\/.*\.md$/.test(path));

const complaints = [];
const complain = (page, text) => complaints.push(`${page}: ${text}`);
const all = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
const withoutCode = (text) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

/** Heading ids as GitHub makes them. */
const anchors = (text) => new Set(all(text.replace(/```[\s\S]*?```/g, ''), /^#+ (.+)$/gm).map((heading) => heading.toLowerCase()
  .replace(/[^\p{L}\p{N} _-]/gu, '').trim().replace(/ /g, '-')));

function checkLinks(page, text) {
  for (const target of all(withoutCode(text), /\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path, anchor] = target.split('#');
    const file = path ? relative(root, join(root, dirname(page), path)) : page;
    if (!existsSync(join(root, file))) complain(page, `leads nowhere: ${target}`);
    else if (anchor && !anchors(read(file)).has(anchor)) complain(page, `no such heading: ${target}`);
  }
}

const targets = new Set(all(read('Makefile'), /^([a-z0-9-]+):/gm));
const scripts = JSON.parse(read('frontend/package.json')).scripts;

function checkCommands(page, text) {
  for (const target of all(text, /(?:`|^)make ([a-z0-9-]+)/gm)) {
    if (!targets.has(target)) complain(page, `no such target: make ${target}`);
  }
  for (const script of all(text, /npm (?:--prefix frontend )?run ([a-z0-9:]+)/g)) {
    if (!scripts[script]) complain(page, `no such script: npm run ${script}`);
  }
}

/** Paths from the top of the repository, written as code. */
function checkPaths(page, text) {
  for (const path of all(text, /`((?:backend|frontend|local|deploy|bench|docs)\/[\w./-]*)`/g)) {
    if (!existsSync(join(root, path))) complain(page, `no such file: ${path}`);
  }
}

/** Classes named in the explanation of the code. */
function checkClasses(page, text) {
  const known = new Set(files.filter((path) => path.endsWith('.java')).map((path) => path.split('/').pop().replace('.java', '')));
  for (const name of all(text, /`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)+)(?:[.#(][^`]*)?`/g)) {
    if (!known.has(name)) complain(page, `no such class: ${name}`);
  }
}

/** The guides put what stands on a button or heading in italics: it must be what the app says there. */
function checkLabels(page, text, language) {
  const folder = `frontend/src/i18n/catalogues/${language}`;
  const words = files.filter((path) => path.startsWith(folder) && path.endsWith('.json')).flatMap((path) => leaves(JSON.parse(read(path))));
  const said = new Set(words.map(plain));
  for (const label of all(withoutCode(text), /(?<![*\w])\*([^*\n]+)\*(?![*\w])/g)) {
    if (!said.has(plain(label))) complain(page, `the app does not say: ${label}`);
  }
}
const leaves = (node) => (typeof node === 'string' ? [node] : Object.values(node).flatMap(leaves));
const plain = (label) => label.replace(/[….]+$/, '').toLowerCase();

/** Every variable that something reads, and every one that a page mentions. */
function checkSettings() {
  const readers = files.filter((path) => /\.(properties|java|ts|mjs|sh|yml|template|conf|sql)$|^Makefile$|Dockerfile$|^local\/|^deploy\/|^bench\//
    .test(path) && !path.startsWith('docs/') && !/src\/test\//.test(path));
  const used = new Set(readers.flatMap((path) => all(read(path), /\b(VINCULO_[A-Z_]*[A-Z])\b/g)));
  for (const page of pages) {
    for (const name of all(read(page), /\b(VINCULO_[A-Z_]*[A-Z])\b/g)) {
      if (!used.has(name)) complain(page, `nothing reads ${name}`);
    }
  }
  const guide = read('docs/guides/operator.md');
  const toExplain = ['backend/src/main/resources/application.properties', 'docker-compose.yml', '.env.example']
    .filter((path) => existsSync(join(root, path)))
    .flatMap((path) => all(read(path), /\b((?:VINCULO|KC_BOOTSTRAP|KEYCLOAK_DB|POSTGRES)_[A-Z_]*[A-Z])\b/g));
  for (const name of new Set(toExplain)) {
    if (!INSIDE.has(name) && !guide.includes(`\`${name}\``)) complain('docs/guides/operator.md', `does not explain ${name}`);
  }
}
/** Set by the Compose file itself, for the images' own use. */
const INSIDE = new Set(['POSTGRES_INITDB_ARGS']);

for (const page of pages) {
  const text = read(page);
  checkLinks(page, text);
  checkCommands(page, text);
  checkPaths(page, text);
  checkClasses(page, text);
}
checkSettings();
checkLabels('docs/guides/analyst.es.md', read('docs/guides/analyst.es.md'), 'es');
checkLabels('docs/guides/analyst.md', read('docs/guides/analyst.md'), 'en');

process.stdout.write(complaints.length === 0 ? `${pages.length} pages agree with the repository\n` : `${complaints.join('\n')}\n`);
process.exitCode = complaints.length === 0 ? 0 : 1;
