import { useTranslation } from '@/i18n';
import { DateField } from '@/ui/DateField';
import { TextField } from '@/ui/TextField';
import type { EventValues } from './useEventFields';

interface Props {
  readonly values: EventValues;
  readonly set: (changed: Partial<EventValues>) => void;
  readonly error: (field: string) => string | undefined;
}

export function EventFields({ values, set, error }: Props) {
  const { t } = useTranslation('territories');
  return (
    <>
      <DateField
        label={t('change.date')}
        hint={t('change.dateHint')}
        value={values.date}
        onChange={(date) => set({ date })}
        error={error('date')}
        isRequired
      />
      <TextField
        label={t('change.reason')}
        hint={t('change.reasonHint')}
        value={values.reason}
        onChange={(reason) => set({ reason })}
        error={error('reason')}
        rows={3}
        maxLength={2000}
        isRequired
      />
      <TextField
        label={t('change.source')}
        value={values.source}
        onChange={(source) => set({ source })}
        error={error('source')}
        maxLength={500}
      />
    </>
  );
}
