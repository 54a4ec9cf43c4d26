/** How alike two names are, in words: nobody should have to read 0.83. */
export type Likeness = 'same' | 'almost' | 'similar' | 'some';

/** @param similarity 0 to 1, by groups of three letters; below 0.45 the API offers nothing */
export function likeness(similarity: number): Likeness {
  if (similarity >= 0.995) return 'same';
  if (similarity >= 0.8) return 'almost';
  return similarity >= 0.6 ? 'similar' : 'some';
}
