import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import type { ApiProblem } from '@/api';
import { Day, Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import { useErrorText } from '@/forms/record/texts';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { CurrencyField } from '@/records/moneyFields';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { type CallValues, FIELDS, LIMITS } from './values';

interface Props {
  readonly handle: RecordFormHandle<CallValues>;
  readonly isNew: boolean;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly notes?: ReactNode;
}

export function useCallLabel(): (path: string) => string {
  const { t } = useTranslation('administration');
  return (path) => {
    const field = FIELDS.find((one) => one === path);
    return field ? t(`call.field.${field}`) : path;
  };
}

export function CallForm({ isNew, ...props }: Props) {
  const { t } = useTranslation('administration');
  const label = useCallLabel();
  const { control } = props.handle.form;
  return (
    <RecordForm {...props} label={label} limits={LIMITS}>
      <Panel title={t('call.section.what')}>
        <div className="record-fields">
          <Text control={control} name="title" label={label('title')} maxLength={LIMITS.title} isRequired />
          <Text
            control={control}
            name="code"
            label={label('code')}
            hint={t('call.hint.code')}
            maxLength={LIMITS.code}
            isRequired
          />
          {isNew && (
            <>
              <CountryField handle={props.handle} />
              <CurrencyField
                control={control}
                name="currency"
                label={label('currency')}
                hint={t('call.hint.currency')}
                isRequired
              />
            </>
          )}
        </div>
      </Panel>
      <Panel title={t('call.section.when')}>
        <div className="record-fields">
          <Day control={control} name="opensOn" label={label('opensOn')} isRequired />
          <Day
            control={control}
            name="closesOn"
            label={label('closesOn')}
            hint={t('call.hint.closesOn')}
            isRequired
          />
          <Text control={control} name="notes" label={label('notes')} maxLength={LIMITS.notes} rows={4} />
        </div>
      </Panel>
    </RecordForm>
  );
}

function CountryField({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation('administration');
  const errorText = useErrorText();
  const { options } = useCountries();
  return (
    <Controller
      control={handle.form.control}
      name="country"
      render={({ field, fieldState }) => (
        <ComboBox
          key={options.length}
          label={t('call.field.country')}
          hint={t('call.hint.country')}
          options={options}
          value={field.value || null}
          onChange={(code) => field.onChange(code ?? '')}
          inputRef={field.ref}
          error={errorText(fieldState.error, 'country')}
          isRequired
        />
      )}
    />
  );
}
