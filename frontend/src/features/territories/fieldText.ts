import { type Format, useFormat, useTranslation } from '@/i18n';
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
    if (value === undefined || value === null || value === '') return t('unknown');
    const level = LEVELS.find((one) => field === 'level' && one === value);
    if (level) return t(`level.${level}`, { ns: 'common' });
    const status = STATUSES.find((one) => field === 'status' && one === value);
    if (status) return t(`status.${status}`, { ns: 'common' });
    if (field === 'country') return format.country(String(value));
    if (field === 'dissolvedOn') return format.date(String(value));
    return valueText(value, format, field === 'populationYear');
  };
}

function valueText(value: unknown, format: Format, plain = false): string {
  if (typeof value === 'number')
    return plain ? String(value) : format.number(value, { maximumFractionDigits: 5 });
  if (Array.isArray(value))
    return value.length === 0 ? '–' : value.map((one) => valueText(one, format)).join(', ');
  if (typeof value === 'object' && value !== null)
    return recordText(value as Record<string, unknown>, format);
  return String(value);
}

function recordText(value: Record<string, unknown>, format: Format): string {
  if (typeof value.name === 'string') return value.name;
  if (typeof value.scheme === 'string') {
    const dates = [value.validFrom, value.validUntil].some(Boolean)
      ? ` (${value.validFrom ?? ''}–${value.validUntil ?? ''})`
      : '';
    return `${value.scheme} ${value.value}${dates}`;
  }
  if ('latitude' in value)
    return `${valueText(value.latitude, format)}; ${valueText(value.longitude, format)}`;
  return Object.entries(value)
    .map(
      ([key, part]) => `${/^[a-z]{2}$/.test(key) ? format.language(key) : key}: ${valueText(part, format)}`,
    )
    .join(', ');
}
