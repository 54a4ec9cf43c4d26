import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useApi } from '@/api';
import { useErrorText } from '@/forms/record/texts';
import { useFormat, useTranslation } from '@/i18n';
import { isDecimal, readDecimal, useMoney } from '@/money';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { TextField } from '@/ui/TextField';
import { callsQuery } from '../queries';
import { useCurrencies } from '../useCurrencies';
import type { AgreementValues } from './values';

interface Props {
  readonly form: UseFormReturn<AgreementValues>;
}

/** The call it answers, the currency all is converted to, and the base its caps may refer to. */
export function MoneySection({ form }: Props) {
  const { t } = useTranslation('agreementForm');
  return (
    <Panel title={t('section.money')}>
      <div className="record-fields">
        <CallField form={form} />
        <CurrencyField form={form} />
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

function CurrencyField({ form: { control } }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const errorText = useErrorText();
  const { options } = useCurrencies();
  return (
    <Controller
      control={control}
      name="accountCurrency"
      render={({ field, fieldState }) => (
        <ComboBox
          key={field.value}
          label={t('agreements:field.accountCurrency')}
          hint={t('agreementForm:hint.accountCurrency')}
          options={options}
          value={field.value || null}
          onChange={(code) => code && field.onChange(code)}
          inputRef={field.ref}
          error={errorText(fieldState.error, 'accountCurrency')}
          isRequired
        />
      )}
    />
  );
}

function BaseField({ form: { control } }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const errorText = useErrorText();
  const { locale } = useFormat();
  const { decimal } = useMoney();
  const [typed, setTyped] = useState<string>();
  const currency = useWatch({ control, name: 'accountCurrency' });
  return (
    <Controller
      control={control}
      name="statedBase"
      render={({ field, fieldState }) => (
        <TextField
          label={`${t('agreements:field.statedBase')} (${currency})`}
          hint={t('agreementForm:hint.statedBase')}
          value={typed ?? (isDecimal(field.value) ? decimal(field.value) : field.value)}
          onFocus={() => setTyped(isDecimal(field.value) ? decimal(field.value) : field.value)}
          onChange={(text) => {
            setTyped(text);
            field.onChange(readDecimal(text, locale) ?? text);
          }}
          onBlur={() => {
            setTyped(undefined);
            field.onBlur();
          }}
          inputRef={field.ref}
          inputMode="decimal"
          error={errorText(fieldState.error, 'statedBase')}
        />
      )}
    />
  );
}
