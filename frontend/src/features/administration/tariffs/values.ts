import type { Tariff, TariffDraft, TariffPatch } from '@/api';
import { sameValue, type Values } from '@/forms/merge';
import { givenNames, type Names } from '../NamesField';

/** What the form holds. */
export interface TariffValues {
  category: string;
  names: Names;
  /** Empty: in any country. */
  country: string;
  /** A decimal text, or what was typed instead. */
  hourly: string;
  currency: string;
  validFrom: string | null;
  /** Nothing: no end is known. */
  validUntil: string | null;
  source: string;
}

export const EMPTY: TariffValues = {
  category: '',
  names: { es: '' },
  country: '',
  hourly: '',
  currency: 'EUR',
  validFrom: null,
  validUntil: null,
  source: '',
};

export function fromTariff(tariff: Tariff): TariffValues {
  return {
    category: tariff.category,
    names: { ...tariff.names },
    country: tariff.country ?? '',
    hourly: tariff.hourly.amount,
    currency: tariff.hourly.currency,
    validFrom: tariff.validFrom,
    validUntil: tariff.validUntil ?? null,
    source: tariff.source,
  };
}

/** A new tariff; call it with values that passed the schema. */
export function toDraft(id: string, values: TariffValues): TariffDraft {
  const { country, hourly, currency, validFrom, validUntil } = values;
  if (validFrom === null) throw new Error('checked by the schema');
  return {
    id,
    category: values.category.trim(),
    names: givenNames(values.names),
    ...(country && { country }),
    hourly: { amount: hourly, currency },
    validFrom,
    ...(validUntil !== null && { validUntil }),
    source: values.source.trim(),
  };
}

function changeable({ names, validUntil, source }: TariffValues) {
  return { names: givenNames(names), validUntil, source: source.trim() };
}

/** Only what differs from `base`, as a merge patch: a language taken away is null within the names. */
export function toPatch(base: TariffValues, values: TariffValues): TariffPatch {
  const [before, after] = [changeable(base), changeable(values)];
  const gone = Object.keys(before.names).filter((language) => !(language in after.names));
  return {
    ...(!sameValue(before.names, after.names) && {
      names: { ...after.names, ...Object.fromEntries(gone.map((language) => [language, null])) },
    }),
    ...(!sameValue(before.validUntil, after.validUntil) && { validUntil: after.validUntil }),
    ...(!sameValue(before.source, after.source) && { source: after.source }),
  };
}

/** One value a field: what two versions are compared by. */
export function toFlat(values: TariffValues): Values {
  const { names, validUntil, source } = changeable(values);
  const named = Object.entries(names).map(([language, name]) => [`names.${language}`, name]);
  return { ...Object.fromEntries(named), validUntil, source };
}

/** Back into the form what was chosen field by field; what never changes is taken from `base`. */
export function fromFlat(base: TariffValues, flat: Values): TariffValues {
  const names = Object.entries(flat)
    .filter(([field, name]) => field.startsWith('names.') && name)
    .map(([field, name]) => [field.slice('names.'.length), String(name)]);
  return {
    ...base,
    names: Object.fromEntries(names),
    validUntil: (flat.validUntil as string | null | undefined) ?? null,
    source: (flat.source as string | null | undefined) ?? '',
  };
}
