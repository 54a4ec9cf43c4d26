import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type AgreementDetail, type Tariff, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { currencyCodes, moneyFor } from '@/money';
import { KINDS } from '../kinds';
import { tariffsQuery } from '../queries';
import type { Known } from './check';
import { type PasteContext, pasteKey } from './paste';
import { COLUMNS } from './rows';
import { meant } from './tariffs';

export interface PlanContext {
  readonly agreement: AgreementDetail;
  readonly tariffs: readonly Tariff[];
  /** What a row may refer to; empty lists until they have come. */
  readonly known: Known;
  readonly paste: PasteContext;
  readonly tariffName: (tariff: Tariff) => string;
  readonly isReady: boolean;
}

/** All that cells choose from, and how what is pasted is understood. */
export function usePlanContext(agreement: AgreementDetail): PlanContext {
  const { t, i18n } = useTranslation(['agreementPlan', 'agreements']);
  const { locale } = useFormat();
  const { language } = i18n;
  const { data: tariffs, isPending } = useQuery(tariffsQuery(useApi()));
  return useMemo(() => {
    const all = tariffs ?? [];
    const { accountCurrency, parties } = agreement;
    const { decimal } = moneyFor(language);
    const name = (tariff: Tariff) =>
      [
        inLanguage(tariff.names, language),
        tariff.country,
        `${decimal(tariff.hourly.amount)} ${tariff.hourly.currency}`,
      ]
        .filter(Boolean)
        .join(' · ');
    const used = [agreement.plan, agreement.amendment].flatMap((plan) => plan?.contributions ?? []);
    return {
      agreement,
      tariffs: all,
      tariffName: name,
      isReady: !isPending,
      known: {
        parties: new Set(parties.map(({ actor }) => actor.id)),
        currencies: new Set(currencyCodes()),
        // A plan keeps the tariffs it used, also those that are listed no more.
        tariffs: new Set([
          ...all.map(({ id }) => id),
          ...used.flatMap(({ tariff }) => (tariff ? [tariff.id] : [])),
        ]),
      },
      paste: {
        locale,
        accountCurrency,
        parties: new Map(parties.map(({ actor }) => [pasteKey(actor.name), actor.id])),
        kinds: new Map(
          KINDS.flatMap((kind) => [
            [pasteKey(t(`agreements:kind.${kind}`)), kind],
            [pasteKey(kind), kind],
          ]),
        ),
        tariffOf: (called, row) => {
          const country = parties.find(({ actor }) => actor.id === row.party)?.country;
          return meant(all, row, country, ({ category, names }) =>
            [category, inLanguage(names, language)].map(pasteKey).includes(called),
          );
        },
        headings: new Map(
          COLUMNS.flatMap((column) =>
            [t(`agreementPlan:column.${column}`), ...t(`agreementPlan:heading.${column}`).split(',')].map(
              (heading) => [pasteKey(heading), column] as const,
            ),
          ),
        ),
      },
    };
  }, [agreement, tariffs, isPending, locale, language, t]);
}
