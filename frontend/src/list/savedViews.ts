import { useRemembered } from '@/ui/remember';
import type { Search } from './state';

export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly search: Search;
}

export function sameSearch(a: Search, b: Search): boolean {
  const sorted = (search: Search) => JSON.stringify(Object.entries(search).sort());
  return sorted(a) === sorted(b);
}

/** Views of one list, under their names, on this device. */
export function useSavedViews(list: string) {
  const [views, setViews] = useRemembered<readonly SavedView[]>(`vinculo.views.${list}`, []);
  const save = (name: string, search: Search) =>
    setViews([...views.filter((view) => view.name !== name), { id: crypto.randomUUID(), name, search }]);
  const remove = (id: string) => setViews(views.filter((view) => view.id !== id));
  return { views, save, remove };
}
