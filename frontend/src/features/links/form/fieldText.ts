import { useFormat, useTranslation } from '@/i18n';
import { LINK_TYPES, MODALITIES } from '@/records/links';
import { useThemes } from '@/records/useThemes';
import { plainText } from '@/records/valueText';
import type { LinkValues, Offer } from './values';

const SHARED = [
  'type',
  'title',
  'partners',
  'facilitators',
  'themes',
  'modalities',
  'startedOn',
  'plannedEnd',
  'objectives',
  'instrument',
  'languages',
  'source',
] as const satisfies readonly (keyof LinkValues)[];
const OWN = ['sourceId', 'preExisting'] as const satisfies readonly (keyof LinkValues)[];

/** The label of a field by its name or path: `partners.0` is one of the partners. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation(['linkForm', 'links']);
  return (path) => {
    const head = path.split('.')[0];
    const shared = SHARED.find((one) => one === head);
    if (shared) return t(`links:field.${shared}`);
    const own = OWN.find((one) => one === head);
    return own ? t(`linkForm:field.${own}`) : path;
  };
}

/** A value of any field, as a person reads it; whoever offers a theme by the names given. */
export function useValueText(names: ReadonlyMap<string, string>): (field: string, value: unknown) => string {
  const { t } = useTranslation(['links', 'common']);
  const format = useFormat();
  const { nameOf: theme } = useThemes();
  const offer = ({ theme: code, offeredBy }: Offer) => {
    const who = offeredBy.map((id) => names.get(id) ?? '…').join(', ');
    return who ? `${theme(code)} (${who})` : theme(code);
  };
  const modality = (value: unknown) => {
    const known = MODALITIES.find((one) => one === value);
    return known ? t(`links:modality.${known}`) : String(value);
  };
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('common:unknown');
    const type = LINK_TYPES.find((one) => field === 'type' && one === value);
    if (type) return t(`links:type.${type}`);
    if (field === 'startedOn' || field === 'plannedEnd') return format.date(String(value));
    if (!Array.isArray(value)) return plainText(value, format);
    if (field === 'themes') return (value as Offer[]).map(offer).join('; ') || '–';
    if (field === 'modalities') return value.map(modality).join(', ') || '–';
    if (field === 'languages') return value.map((code) => format.language(String(code))).join(', ') || '–';
    return plainText(value, format);
  };
}
