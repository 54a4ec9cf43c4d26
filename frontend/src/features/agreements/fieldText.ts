import type { Amount } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { plainText } from '@/records/valueText';
import { STATES } from './kinds';
import { usePlanName } from './usePlanName';

const FIELDS = [
  'title',
  'code',
  'link',
  'call',
  'callId',
  'accountCurrency',
  'statedBase',
  'state',
  'visibility',
  'signedOn',
  'effectiveOn',
  'closesOn',
  'endedOn',
  'endReason',
  'languages',
  'parties',
  'contributions',
  'schedule',
  'plan',
  'plans',
  'reason',
  'on',
] as const;
const DAYS = ['signedOn', 'effectiveOn', 'closesOn', 'endedOn', 'on'];
const VISIBILITIES = ['INTERNAL', 'PUBLISHED'] as const;

/** The label of a field by its name or path: `parties.0` is one of the parties. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation('agreements');
  const name = usePlanName();
  return (path) => {
    const head = path.split(/[./]/)[0] ?? '';
    // The change log follows the rows of each plan by themselves: `plan0Contributions/<id>`.
    const [, number, rows] = /^plan(\d+)(Contributions|Schedule)$/.exec(head) ?? [];
    if (rows) return t(`history.row.${rows as 'Contributions' | 'Schedule'}`, { plan: name(Number(number)) });
    const field = FIELDS.find((one) => one === head);
    return field ? t(`field.${field}`) : path;
  };
}

/** A value of any field, as a person reads it. */
export function useValueText(): (field: string, value: unknown) => string {
  const { t } = useTranslation(['agreements', 'common']);
  const format = useFormat();
  const { money } = useMoney();
  const words = (field: string, value: unknown): string | undefined => {
    const state = field === 'state' && STATES.find((one) => one === value);
    if (state) return t(`agreements:state.${state}`);
    const visibility = field === 'visibility' && VISIBILITIES.find((one) => one === value);
    if (visibility) return t(`agreements:visibility.${visibility}`);
    if (DAYS.includes(field) && typeof value === 'string') return format.date(value);
    if (field === 'languages') return format.language(String(value));
    if (isAmount(value)) return money(value);
    return undefined;
  };
  return (field, value) => {
    if (value === undefined || value === null || value === '') return t('common:unknown');
    const parts = Array.isArray(value) ? value : [value];
    return parts.map((one) => words(field, one) ?? plainText(one, format)).join(', ') || '–';
  };
}

export function isAmount(value: unknown): value is Amount {
  return (
    typeof value === 'object' &&
    value !== null &&
    'amount' in value &&
    'currency' in value &&
    typeof value.amount === 'string'
  );
}
