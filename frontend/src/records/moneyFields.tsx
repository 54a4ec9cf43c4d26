import { useState } from 'react';
import { type Control, Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useFormat } from '@/i18n';
import { isDecimal, readDecimal, useCurrencies, useMoney } from '@/money';
import { ComboBox } from '@/ui/ComboBox';
import { TextField } from '@/ui/TextField';

interface Props<V extends FieldValues> {
  readonly control: Control<V>;
  readonly name: FieldPathByValue<V, string>;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** A figure kept as a decimal text and shown in the reader's own way of writing; what is none stays as typed. */
export function DecimalField<V extends FieldValues>({ control, name, hint, isRequired, ...rest }: Props<V>) {
  const errorText = useErrorText();
  const { locale } = useFormat();
  const { decimal } = useMoney();
  const [typed, setTyped] = useState<string>();
  const shown = (value: string) => (isDecimal(value) ? decimal(value) : value);
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          {...rest}
          {...(hint !== undefined && { hint })}
          {...(isRequired && { isRequired })}
          value={typed ?? shown(field.value)}
          onFocus={() => setTyped(shown(field.value))}
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
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}

/** A currency by its code or by the reader's name for it; a chosen one is replaced, never emptied. */
export function CurrencyField<V extends FieldValues>({ control, name, hint, isRequired, label }: Props<V>) {
  const errorText = useErrorText();
  const { options } = useCurrencies();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <ComboBox
          label={label}
          {...(hint !== undefined && { hint })}
          {...(isRequired && { isRequired })}
          options={options}
          value={field.value || null}
          onChange={(code) => code && field.onChange(code)}
          inputRef={field.ref}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}
