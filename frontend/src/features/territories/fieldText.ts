import { useFormat, useTranslation } from '@/i18n';
import { plainText } from '@/records/valueText';
import { LEVELS, STATUSES } from './filters';

const FIELDS = [
  'name',
  'names',
  'country',
  'parent',
  'level',
  'localType',
  'status',
  'point',
  'latitude',
  'longitude',
  'population',
  'populationYear',
  'areaKm2',
  'identifiers',
  'source',
  'dissolvedOn',
  'formerNames',
  'successors',
  'shape',
] as const;

/** The label of a field by its name or path: `names.es` is the Spanish name. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (path) => {
    const [head, language] = path.split('.');
    const field = FIELDS.find((one) => one === head);
    if (!field) return path;
    return language ? t('nameIn', { language: format.language(language) }) : t(`field.${field}`);
  };
}

/** A value of any field, as a person reads it. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t } = useTranslation('territories');
  const format = useFormat();
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('unknown', { ns: 'common' });
    const level = LEVELS.find((one) => field === 'level' && one === value);
    if (level) return t(`level.${level}`, { ns: 'common' });
    const status = STATUSES.find((one) => field === 'status' && one === value);
    if (status) return t(`status.${status}`, { ns: 'common' });
    if (field === 'country') return format.country(String(value));
    if (field === 'dissolvedOn') return format.date(String(value));
    return plainText(value, format, field === 'populationYear');
  };
}
