/**
 * The scripts one fetches before Inicio stands: the entry, what it loads when somebody is signed in, the page, and one
 * language, with all they import. Run after a build; fails above the budget.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET_KB = 200;
const FIRST = [
  'index.html',
  'src/app/start.tsx',
  'src/features/home/HomePage.tsx',
  'src/i18n/catalogues/es/index.ts',
];
const SIGN_IN = ['index.html'];
const SIGN_IN_BUDGET_KB = 60;

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

function scriptsOf(entries) {
  const files = new Map();
  const add = (name) => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} is not in the build`);
    if (files.has(chunk.file)) return;
    files.set(chunk.file, gzipSync(readFileSync(`dist/${chunk.file}`)).length / 1000);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  entries.forEach(add);
  return files;
}

function check(title, entries, budget) {
  const files = scriptsOf(entries);
  const total = [...files.values()].reduce((sum, size) => sum + size, 0);
  console.log(`${title}: ${total.toFixed(1)} kB gzip of ${budget}`);
  for (const [file, size] of [...files].sort((a, b) => b[1] - a[1])) {
    console.log(`  ${size.toFixed(1).padStart(6)}  ${file}`);
  }
  return total <= budget;
}

const results = [check('To sign in', SIGN_IN, SIGN_IN_BUDGET_KB), check('To Inicio', FIRST, BUDGET_KB)];
if (!results.every(Boolean)) process.exit(1);
