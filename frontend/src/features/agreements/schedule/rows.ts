import { type Contribution, type Plan, type ScheduleDraft, type ScheduleRow, uuidv7 } from '@/api';
import { compareDecimals, differenceOf, isDay, isDecimal, isZero, sumOf } from '@/money';

/** A planned disbursement while one writes: texts alone, as in the plan. */
export interface DueRow {
  readonly id: string;
  readonly contribution: string;
  readonly date: string;
  /** In the contribution's own currency. */
  readonly amount: string;
  readonly note: string;
}

export const dueRowOf = ({ id, contributionId, dueOn, amount, note }: ScheduleRow): DueRow => ({
  id,
  contribution: contributionId,
  date: dueOn,
  amount: amount.amount,
  note: note ?? '',
});

/** The next one for what is not yet spread out: as much as is left of its contribution. */
export function nextDue(rows: readonly DueRow[], cash: readonly Contribution[]): DueRow {
  const open = cash.find((one) => compareDecimals(leftOf(one, rows), '0') > 0) ?? cash[0];
  const left = open ? leftOf(open, rows) : '';
  return {
    id: uuidv7(),
    contribution: open?.id ?? '',
    date: '',
    amount: left && compareDecimals(left, '0') > 0 ? left : '',
    note: '',
  };
}

/** What a contribution still has to be spread out; below zero where more is planned than committed. */
export function leftOf({ id, amount }: Contribution, rows: readonly DueRow[]): string {
  const decimals = amount.amount.split('.')[1]?.length ?? 0;
  const planned = rows.filter((row) => row.contribution === id && isDecimal(row.amount));
  return differenceOf(
    amount.amount,
    sumOf(
      planned.map((row) => row.amount),
      decimals,
    ),
    decimals,
  );
}

export function draftOfDue(row: DueRow, cash: readonly Contribution[]): ScheduleDraft {
  const currency = cash.find(({ id }) => id === row.contribution)?.amount.currency ?? '';
  const note = row.note.trim();
  return {
    id: row.id,
    contributionId: row.contribution,
    dueOn: row.date,
    amount: { amount: row.amount, currency },
    ...(note && { note }),
  };
}

export type DueError = 'contribution' | 'day' | 'amount';

export function dueError(row: DueRow, cash: readonly Contribution[]): DueError | undefined {
  if (!cash.some(({ id }) => id === row.contribution)) return 'contribution';
  if (!isDay(row.date)) return 'day';
  return !isDecimal(row.amount) || isZero(row.amount) ? 'amount' : undefined;
}

export const cashOf = (plan: Pick<Plan, 'contributions'>) =>
  plan.contributions.filter(({ kind }) => kind === 'CASH');
