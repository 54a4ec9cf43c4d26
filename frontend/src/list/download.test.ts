import { expect, it } from 'vitest';
import { fileName } from './download';

it('names a downloaded file by what it is and of which day', () => {
  expect(fileName('territorios', 'csv', new Date('2026-11-24T22:00:00Z'))).toBe('territorios-2026-11-24.csv');
});
