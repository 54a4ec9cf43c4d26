import type { Sort as TableSort } from '@/ui/table/DataTable';
import type { Sort } from '../filters';

/** The list endpoint's `-population` as the table says it: a column and a direction. */
export function toDescriptor(sort: Sort): TableSort {
  return { column: sort.replace('-', ''), direction: sort.startsWith('-') ? 'descending' : 'ascending' };
}

export function fromDescriptor({ column, direction }: TableSort): Sort {
  const by = column === 'population' ? 'population' : 'name';
  return direction === 'descending' ? `-${by}` : by;
}
