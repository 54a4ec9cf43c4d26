import type { ImportField, ImportRowPlace } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { ACTOR_STATUSES, ACTOR_TYPES } from '@/records/actorTypes';
import { LINK_STATES, LINK_TYPES, MODALITIES } from '@/records/links';
import { plainText } from '@/records/valueText';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `a.name` is the name of partner A: the last part has its word, the part before it is the group. */
const lastOf = (field: string) => field.split(/[./]/).filter(Boolean).at(-1) ?? field;

export interface ImportWords {
  /** A field's own word: `Nombre`. */
  readonly field: (name: string) => string;
  /** The same where its group is not in sight: `Parte A, Nombre`. */
  readonly fieldInFull: (name: string) => string;
  readonly group: (group: ImportField['group']) => string;
  readonly reason: (code: string) => string;
  readonly placeReason: (code: string) => string;
  readonly obstacle: (code: string) => string;
  /** A value of a closed list, or as it stands. */
  readonly value: (field: string, value: unknown) => string;
  readonly evidence: (evidence: NonNullable<ImportRowPlace['evidence']>) => string;
}

const LEVELS = ['REGIONAL', 'INTERMEDIATE', 'MUNICIPAL'] as const;
const STATUSES = ['GOVERNED', 'GROUPING', 'UNCONFIRMED'] as const;

/** How imports speak: codes that a later server may add are shown as they come. */
export function useImportWords(): ImportWords {
  const { t } = useTranslation(['imports', 'links', 'common']);
  const format = useFormat();
  const field = (name: string) => {
    const [first, last = ''] = name.split('.');
    if (first === 'code') return t('imports:field.codeOf', { scheme: last.replaceAll('_', ' ') });
    if (first === 'names') return t('imports:field.nameIn', { language: format.language(last) });
    return t(`imports:field.${lastOf(name) as 'name'}`, { defaultValue: lastOf(name) });
  };
  const group = (name: ImportField['group']) => t(`imports:group.${name}`);
  const closed = (value: unknown): string | undefined => {
    const level = LEVELS.find((one) => one === value);
    if (level) return t(`common:level.${level}`);
    const status = STATUSES.find((one) => one === value);
    if (status) return t(`common:status.${status}`);
    const link = LINK_TYPES.find((one) => one === value);
    if (link) return t(`links:type.${link}`);
    const actor = ACTOR_TYPES.find((one) => one === value);
    if (actor) return t(`common:actorType.${actor}`);
    const standing = ACTOR_STATUSES.find((one) => one === value);
    if (standing) return t(`common:actorStatus.${standing}`);
    const modality = MODALITIES.find((one) => one === value);
    return modality && t(`links:modality.${modality}`);
  };
  return {
    field,
    group,
    fieldInFull: (name) => {
      const [first = '', ...rest] = name.split('.');
      const isPartner = rest.length > 0 && (first === 'a' || first === 'b');
      return isPartner ? `${group(first)}, ${field(name)}` : field(name);
    },
    reason: (code) => t(`imports:reason.${code as 'exists'}`, { defaultValue: code }),
    placeReason: (code) => t(`imports:placeReason.${code as 'disputed'}`, { defaultValue: code }),
    obstacle: (code) => t(`imports:obstacle.${code as 'in-use'}`, { defaultValue: code }),
    value: (name, value) => {
      if (value === null || value === undefined || value === '') return '–';
      const isCountry = lastOf(name) === 'country' && typeof value === 'string' && /^[A-Z]{2}$/.test(value);
      if (isCountry) return format.country(value);
      if (typeof value === 'string' && DAY.test(value)) return format.date(value);
      const state = lastOf(name) === 'state' && LINK_STATES.find((one) => one === value);
      if (state) return t(`links:state.${state}`);
      return closed(value) ?? plainText(value, format, lastOf(name).endsWith('Year'));
    },
    evidence: ({ by, km }) =>
      [t(`imports:evidence.${by}`), km != null && distance(format, t, km)].filter(Boolean).join(', '),
  };
}

type Translate = ReturnType<typeof useTranslation<['imports', 'links', 'common']>>['t'];

function distance(format: ReturnType<typeof useFormat>, t: Translate, km: number): string {
  const number = format.number(km, { maximumFractionDigits: km < 10 ? 1 : 0 });
  return t('imports:evidence.km', { number });
}
