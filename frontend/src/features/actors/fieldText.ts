import { useFormat, useTranslation } from '@/i18n';
import { ACTOR_STATUSES, ACTOR_TYPES } from '@/records/actorTypes';
import { useCountries } from '@/records/useCountries';
import { useThemes } from '@/records/useThemes';
import { plainText } from '@/records/valueText';

const FIELDS = [
  'name',
  'legalName',
  'shortName',
  'type',
  'country',
  'territory',
  'principal',
  'status',
  'links',
  'website',
  'languages',
  'iatiIdentifier',
  'covers',
  'competences',
  'source',
  'mergedInto',
  'mergedFrom',
  'contact',
  'fields',
  'role',
  'email',
  'phone',
  'language',
  'into',
  'reason',
] as const;

/** The label of a field by its name or path: `languages.0` is one of the languages. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('actors');
  return (path) => {
    const field = FIELDS.find((one) => one === path.split('.')[0]);
    return field ? t(`field.${field}`) : path;
  };
}

/** A value of any field, as a person reads it. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['actors', 'common']);
  const format = useFormat();
  const { nameOf: country } = useCountries();
  const { nameOf: theme } = useThemes();
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('common:unknown');
    const type = ACTOR_TYPES.find((one) => field === 'type' && one === value);
    if (type) return t(`common:actorType.${type}`);
    const status = ACTOR_STATUSES.find((one) => field === 'status' && one === value);
    if (status) return t(`common:actorStatus.${status}`);
    if (typeof value === 'boolean') return t(value ? 'actors:history.yes' : 'actors:history.no');
    if (field === 'country') return country(String(value));
    if (field === 'languages' && Array.isArray(value))
      return value.map((code) => format.language(String(code))).join(', ') || '–';
    if (field === 'competences' && Array.isArray(value))
      return value.map((code) => theme(String(code))).join(', ') || t('actors:detail.competencesNone');
    return plainText(value, format);
  };
}
