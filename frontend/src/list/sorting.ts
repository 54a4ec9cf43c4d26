import type { Sort as TableSort } from '@/ui/table/DataTable';

/** The list endpoint's `-population` as the table says it: a column and a direction. */
export function toDescriptor(sort: string): TableSort {
  return { column: sort.replace('-', ''), direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

/** Only columns that may sort come here; an order the list does not know keeps the first. */
export function fromDescriptor<S extends string>(
  { column, direction }: TableSort,
  sorts: readonly [S, ...S[]],
): S {
  const wanted = direction === 'descending' ? `-${column}` : column;
  return sorts.find((sort) => sort === wanted) ?? sorts[0];
}
