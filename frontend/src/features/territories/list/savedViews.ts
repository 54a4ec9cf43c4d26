import { useRemembered } from '@/ui/remember';
import type { ListState } from '../search';
import { type TerritorySearch, writeState } from '../search';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly search: TerritorySearch;
}

/** What a view keeps: which rows, in which order and columns; not where one happens to look. */
export function searchToKeep(state: ListState): TerritorySearch {
  return writeState({ ...state, selected: undefined, view: undefined, showsMap: false });
}

export function sameSearch(a: TerritorySearch, b: TerritorySearch): boolean {
  const sorted = (search: TerritorySearch) => JSON.stringify(Object.entries(search).sort());
  return sorted(a) === sorted(b);
}

export function useSavedViews() {
  const [views, setViews] = useRemembered<readonly SavedView[]>('vinculo.views.territories', []);
  const save = (name: string, search: TerritorySearch) =>
    setViews([...views.filter((view) => view.name !== name), { id: crypto.randomUUID(), name, search }]);
  const remove = (id: string) => setViews(views.filter((view) => view.id !== id));
  return { views, save, remove };
}
