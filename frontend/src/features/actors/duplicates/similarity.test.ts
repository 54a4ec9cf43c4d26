import { expect, it } from 'vitest';
import { likeness } from './similarity';

it.each([
  [1, 'same'],
  [0.97, 'almost'],
  [0.8, 'almost'],
  [0.65, 'similar'],
  [0.45, 'some'],
])('%d reads as %s', (similarity, words) => {
  expect(likeness(similarity)).toBe(words);
});
