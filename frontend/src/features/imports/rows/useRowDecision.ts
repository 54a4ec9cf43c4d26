import { useQueryClient } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useImport } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { partsKey, versionedImport } from '../queries';

export type RowDecision =
  | { readonly what: 'SKIP' | 'UNDO' | 'CREATE' }
  | { readonly what: 'CHOOSE'; readonly record: string };

/** What a person decides about one row; all that was read is asked for again, as other rows may follow. */
export function useRowDecision(row: number) {
  const api = useApi();
  const cache = useQueryClient();
  const { data, sayStale } = useImport();
  const { id } = data;
  const { write, isPending, error } = useImportWrite({
    id,
    onStale: sayStale,
    onDone: () => void cache.invalidateQueries({ queryKey: partsKey(id) }),
  });
  const decide = (decision: RowDecision) =>
    write((etag) =>
      versionedImport(
        api.PUT('/imports/{id}/decisions', {
          params: { path: { id }, header: { 'If-Match': etag } },
          body: { rows: [row], ...decision },
        }),
      ),
    );
  return { decide, isPending, error };
}
