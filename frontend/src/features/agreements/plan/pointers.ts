import type { ProblemError } from '@/api';
import type { Column } from './rows';

const COLUMN_OF: Readonly<Record<string, Column | 'conversion'>> = {
  partyId: 'party',
  kind: 'kind',
  description: 'description',
  component: 'component',
  amount: 'quantity',
  'amount/amount': 'quantity',
  'amount/currency': 'unit',
  hours: 'quantity',
  tariffId: 'unit',
  valueDate: 'date',
};

export interface CellProblem {
  /** Among the rows sent. */
  readonly index: number;
  readonly column: Column | 'conversion';
  readonly detail: string;
}

/** Which cell the API means: `/contributions/3/amount/currency`, or `/3/amount/currency` where rows are the body. */
export function cellProblems(errors: readonly ProblemError[]): CellProblem[] {
  return errors.flatMap(({ pointer, detail }) => {
    const [, row, path = ''] = /^(?:\/contributions)?\/(\d+)(?:\/(.+))?$/.exec(pointer ?? '') ?? [];
    if (row === undefined) return [];
    const column = path.startsWith('conversion') ? 'conversion' : (COLUMN_OF[path] ?? 'description');
    return [{ index: Number(row), column, detail }];
  });
}
