import { type Api, type ImportPlace, type ImportPlaceOutcome, unwrap } from '@/api';

const PAGE = 200;

/** Every place under a filter that nobody decided yet, however many pages that takes. */
export async function allOpen(
  api: Api,
  id: string,
  outcomes: readonly ImportPlaceOutcome[],
): Promise<ImportPlace[]> {
  const places: ImportPlace[] = [];
  for (let from: number | undefined = 0; from !== undefined; ) {
    const query = { outcome: [...outcomes], decided: false, from, limit: PAGE };
    const path = { id };
    const page: { items: ImportPlace[]; next?: number } = await unwrap(
      api.GET('/imports/{id}/places', { params: { path, query } }),
    );
    places.push(...page.items);
    from = page.next;
  }
  return places;
}
