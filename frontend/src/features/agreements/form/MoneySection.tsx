import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useApi } from '@/api';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { CurrencyField, DecimalField } from '@/records/moneyFields';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { callsQuery } from '../queries';
import type { AgreementValues } from './values';

interface Props {
  readonly form: UseFormReturn<AgreementValues>;
}

/** The call it answers, the currency all is converted to, and the base its caps may refer to. */
export function MoneySection({ form }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  return (
    <Panel title={t('agreementForm:section.money')}>
      <div className="record-fields">
        <CallField form={form} />
        <CurrencyField
          control={form.control}
          name="accountCurrency"
          label={t('agreements:field.accountCurrency')}
          hint={t('agreementForm:hint.accountCurrency')}
          isRequired
        />
        <BaseField form={form} />
      </div>
    </Panel>
  );
}

/** A call brings its currency along: its amounts are in it. */
function CallField({ form }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const errorText = useErrorText();
  const { data = [] } = useQuery(callsQuery(useApi()));
  return (
    <Controller
      control={form.control}
      name="callId"
      render={({ field, fieldState }) => (
        <ComboBox
          key={data.length}
          label={t('agreements:field.call')}
          hint={t('agreementForm:hint.call')}
          options={data.map(({ id, title, code }) => ({ id, text: title, end: code }))}
          value={field.value || null}
          onChange={(id) => {
            field.onChange(id ?? '');
            const call = data.find((one) => one.id === id);
            if (call) form.setValue('accountCurrency', call.currency, { shouldDirty: true });
          }}
          inputRef={field.ref}
          error={errorText(fieldState.error, 'callId')}
        />
      )}
    />
  );
}

function BaseField({ form: { control } }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const currency = useWatch({ control, name: 'accountCurrency' });
  return (
    <DecimalField
      control={control}
      name="statedBase"
      label={`${t('agreements:field.statedBase')} (${currency})`}
      hint={t('agreementForm:hint.statedBase')}
    />
  );
}
