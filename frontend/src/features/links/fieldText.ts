import { useFormat, useTranslation } from '@/i18n';
import { LINK_STATES, LINK_TYPES, MODALITIES } from '@/records/links';

import { useThemes } from '@/records/useThemes';
import { plainText } from '@/records/valueText';

const FIELDS = [
  'title',
  'partners',
  'facilitators',
  'type',
  'state',
  'clearance',
  'visibility',
  'themes',
  'modalities',
  'startedOn',
  'plannedEnd',
  'lastConfirmedOn',
  'objectives',
  'instrument',
  'languages',
  'activities',
  'activity',
  'source',
  'date',
  'place',
  'modality',
  'participants',
  'outcome',
  'reason',
] as const;
const DAYS = ['startedOn', 'plannedEnd', 'lastConfirmedOn', 'date'];
const CLEARANCES = ['NONE', 'NOT_NEEDED', 'PRE_EXISTING'] as const;
const VISIBILITIES = ['INTERNAL', 'PUBLISHED'] as const;

/** The label of a field by its name or path: `partners.0` is one of the partners. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('links');
  return (path) => {
    const field = FIELDS.find((one) => one === path.split(/[./]/)[0]);
    return field ? t(`field.${field}`) : path;
  };
}

/** A value of any field, as a person reads it. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['links', 'common']);
  const format = useFormat();
  const { nameOf: theme } = useThemes();
  const words = (field: string, value: unknown): string | undefined => {
    const type = field === 'type' && LINK_TYPES.find((one) => one === value);
    if (type) return t(`links:type.${type}`);
    const state = field === 'state' && LINK_STATES.find((one) => one === value);
    if (state) return t(`links:state.${state}`);
    const modality = field.startsWith('modalit') && MODALITIES.find((one) => one === value);
    if (modality) return t(`links:modality.${modality}`);
    const clearance = field === 'clearance' && CLEARANCES.find((one) => one === value);
    if (clearance) return t(`links:clearance.${clearance}`);
    const visibility = field === 'visibility' && VISIBILITIES.find((one) => one === value);
    if (visibility) return t(`links:visibility.${visibility}`);
    if (DAYS.includes(field) && typeof value === 'string') return format.date(value);
    if (field === 'languages') return format.language(String(value));
    if (field === 'themes') return theme(themeCode(value));
    if (field === 'source') return sourceText(value);
    return undefined;
  };
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('common:unknown');
    const parts = Array.isArray(value) ? value : [value];
    return parts.map((one) => words(field, one) ?? plainText(one, format)).join(', ') || '–';
  };
}

/** Its name, and how it is numbered there. */
function sourceText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  return [value.name, 'id' in value && value.id].filter(Boolean).join(', ');
}

/** A theme stands alone, or with who offers it. */
function themeCode(value: unknown): string {
  return typeof value === 'object' && value !== null && 'theme' in value
    ? String(value.theme)
    : String(value);
}
