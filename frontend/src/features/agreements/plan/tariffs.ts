import type { Tariff } from '@/api';
import { isDay } from '@/money';
import type { PlanRow } from './rows';

/** Those that may value a row: of the party's country or of any, and in force on its day. */
export function fitting(tariffs: readonly Tariff[], date: string, country: string | undefined): Tariff[] {
  return tariffs.filter(
    ({ validFrom, validUntil, country: of }) =>
      (of === undefined || of === country) &&
      (!isDay(date) || (validFrom <= date && (validUntil === undefined || date <= validUntil))),
  );
}

/** The one a person means by a category alone: the party's own country goes before any country. */
export function meant(
  tariffs: readonly Tariff[],
  { date }: Pick<PlanRow, 'date'>,
  country: string | undefined,
  isCalled: (tariff: Tariff) => boolean,
): string | undefined {
  const called = fitting(tariffs, date, country).filter(isCalled);
  return (called.find((tariff) => tariff.country !== undefined) ?? called[0])?.id;
}
