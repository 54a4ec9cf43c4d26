import { useQuery } from '@tanstack/react-query';
import { type LinkSummary, useApi } from '@/api';
import { useSettled } from '@/list/useSettled';
import { linkQuery } from '@/records/queries';

/** The chosen link: out of the rows that are here, or asked for by itself where it came by a map or an address. */
export function useLinkRow(id: string | undefined, rows: readonly LinkSummary[]): LinkSummary | undefined {
  const here = rows.find((row) => row.id === id);
  const settled = useSettled(id);
  const isWanted = settled !== undefined && settled === id && here === undefined;
  const found = useQuery({ ...linkQuery(useApi(), settled ?? ''), enabled: isWanted }).data?.data;
  if (here) return here;
  return found && found.id === id ? { ...found, themes: found.themes.map(({ theme }) => theme) } : undefined;
}
