import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Cap, CapSelection } from '@/api';
import { type Format, useFormat, useTranslation } from '@/i18n';
import { type MoneyFormat, useMoney } from '@/money';
import { useCountries } from '@/records/useCountries';

interface Means {
  readonly t: TFunction<'administration'>;
  readonly format: Format;
  readonly money: MoneyFormat;
  readonly countryName: (code: string) => string;
  /** Of the call: its absolute limits are in it. */
  readonly currency: string;
}

export interface CapText {
  /** The whole rule: `Aportes en especie (Francia): a lo sumo 20,00 % de la base declarada`. */
  readonly sentence: (cap: Cap) => string;
  readonly selection: (selection: CapSelection) => string;
}

/** A rule as a person reads it: what is measured, which way, and against what. */
export function capTextFor({ t, format, money, countryName, currency }: Means): CapText {
  const selection = ({ kinds = [], sides = [], actorTypes = [], actors = [], counted }: CapSelection) => {
    const what =
      kinds.length > 0 ? format.list(kinds.map((kind) => t(`cap.kind.${kind}`))) : t('cap.everything');
    const whose = [
      format.list(sides.map(countryName)),
      format.list(actorTypes.map((type) => t(`actorType.${type}`, { ns: 'common' }))),
      actors.length > 0 && t('cap.certainActors', { count: actors.length }),
      counted && t('cap.asCounted'),
    ].filter(Boolean);
    return whose.length > 0 ? `${what} (${whose.join('; ')})` : what;
  };
  const limit = ({ base, limit: figure }: Cap) => {
    if (!base) return money.money({ amount: figure, currency });
    const percent = money.percent(figure);
    if (base.stated) return t('cap.limit.stated', { percent });
    const of = base.selection ?? {};
    return isEverything(of)
      ? t('cap.limit.everything', { percent })
      : t('cap.limit.selection', { percent, selection: selection(of) });
  };
  const sentence = (cap: Cap) => {
    const rule = t(`cap.sentence.${cap.effect}`, { measure: selection(cap.measure), limit: limit(cap) });
    return capital(cap.each ? t('cap.sentence.each', { rule }) : rule, format.locale);
  };
  return { sentence, selection };
}

function isEverything({ kinds, sides, actorTypes, actors, counted }: CapSelection): boolean {
  return !counted && [kinds, sides, actorTypes, actors].every((list) => !list || list.length === 0);
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

export function useCapText(currency: string): CapText {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const money = useMoney();
  const { nameOf } = useCountries();
  return useMemo(
    () => capTextFor({ t, format, money, countryName: nameOf, currency }),
    [t, format, money, nameOf, currency],
  );
}
