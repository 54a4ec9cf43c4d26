import { expect, it } from 'vitest';
import { sameSearch } from './savedViews';

it('recognises a saved view whatever the order of its parts', () => {
  expect(sameSearch({ country: 'AR', q: 'x' }, { q: 'x', country: 'AR' })).toBe(true);
  expect(sameSearch({ country: 'AR' }, { country: 'IT' })).toBe(false);
});
