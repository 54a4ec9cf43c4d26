import Big from 'big.js';
import type { Contribution, Plan, ScheduleRow } from '@/api';
import { sumOf } from '@/money';

export interface DuePoint {
  readonly row: ScheduleRow;
  readonly contribution: Contribution;
  /** What it comes to in the account's currency, as its contribution was converted. */
  readonly value: string;
  /** With all that is due before it. */
  readonly sum: string;
}

/** Planned disbursements in the order of their days, each with what has come together by then. */
export function duePoints({
  contributions,
  schedule,
  totals,
}: Pick<Plan, 'contributions' | 'schedule' | 'totals'>) {
  const decimals = totals.value.amount.split('.')[1]?.length ?? 0;
  const points: DuePoint[] = [];
  for (const row of [...schedule].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1))) {
    const contribution = contributions.find(({ id }) => id === row.contributionId);
    if (!contribution) continue;
    const value = partOf(contribution, row.amount.amount, decimals);
    points.push({ row, contribution, value, sum: sumOf([points.at(-1)?.sum ?? '0', value], decimals) });
  }
  return points;
}

function partOf({ amount, value }: Contribution, part: string, decimals: number): string {
  return new Big(value.amount)
    .times(part)
    .div(amount.amount)
    .round(decimals, Big.roundHalfEven)
    .toFixed(decimals);
}
