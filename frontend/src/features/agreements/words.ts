import { useTranslation } from '@/i18n';
import type { RecordWords } from '@/records/words';
import { ChangedValue } from './ChangedValue';
import { useFieldLabel } from './fieldText';

export function useRecordWords(): RecordWords {
  const { t } = useTranslation('agreements');
  return {
    label: useFieldLabel(),
    action: (name) => t(`history.action.${name as 'CREATED'}`, { defaultValue: name }),
    Value: ChangedValue,
  };
}
