import { expect, test } from 'vitest';
import { initials } from './initials';

test.each([
  ['Mariana Ferreyra', 'MF'],
  ['Embajada en Roma', 'ER'],
  ['Élida de la Cruz', 'ÉC'],
  ['analista', 'A'],
  ['embajada.roma', 'ER'],
  ['', ''],
])('%s is %s', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
