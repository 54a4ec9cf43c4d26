import { createContext, useContext } from 'react';
import type { FieldError } from 'react-hook-form';
import { useTranslation } from '@/i18n';

/** Messages of a schema are keys of `error.*` in the catalogue. */
export type ErrorKey =
  | 'required'
  | 'tooLong'
  | 'latitude'
  | 'longitude'
  | 'pointIncomplete'
  | 'whole'
  | 'year'
  | 'area'
  | 'yearWithoutPopulation'
  | 'code'
  | 'validity'
  | 'sameCode'
  | 'sameLanguage'
  | 'nameNeeded'
  | 'address'
  | 'email'
  | 'phone'
  | 'iati'
  | 'two'
  | 'twoCountries'
  | 'endBeforeStart'
  | 'amount'
  | 'category'
  | 'percent'
  | 'rate'
  | 'sameCurrency';

const Limits = createContext<Readonly<Record<string, number>>>({});

/** How long each text of the form may be, by the first part of its path: for the words of an error. */
export const LimitsProvider = Limits.Provider;

/** The words for an error: ours by key, the server's as they came. */
export function useErrorText(): (error: FieldError | undefined, field: string) => string | undefined {
  const { t } = useTranslation('records');
  const limits = useContext(Limits);
  return (error, field) => {
    if (!error) return undefined;
    if (error.type === 'server') return error.message;
    const key = (error.message ?? 'required') as ErrorKey;
    return t(`error.${key}`, {
      max: limits[field.split('.')[0] ?? ''] ?? 0,
      defaultValue: t('error.required'),
    });
  };
}
