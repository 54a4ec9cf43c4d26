import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';

const CONTRACT = join(__dirname, '../../../openapi.yaml');

test('the types are those of the contract; otherwise: npm run api:types', async () => {
  const made = astToString(await openapiTS(readFileSync(CONTRACT, 'utf8')));
  const kept = readFileSync(join(__dirname, 'schema.d.ts'), 'utf8');
  expect(kept.endsWith(made)).toBe(true);
});
