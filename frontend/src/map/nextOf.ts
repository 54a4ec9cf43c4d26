/** What lies under one finger comes by turns: pressing again goes to the next of them. */
export function nextOf(ids: readonly string[], selected: string | undefined): string | undefined {
  return ids[(ids.indexOf(selected ?? '') + 1) % ids.length];
}
