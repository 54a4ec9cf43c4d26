import { type Control, Controller, type FieldPathByValue } from 'react-hook-form';
import { DateField } from '@/ui/DateField';
import { NumberField, type NumberFieldProps } from '@/ui/NumberField';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { useErrorText } from './useErrorText';
import type { TerritoryValues } from './values';

interface Common {
  readonly control: Control<TerritoryValues>;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** Leaves out what is not given: the components take no explicit undefined. */
function given({ hint, isRequired }: Pick<Common, 'hint' | 'isRequired'>) {
  return { ...(hint !== undefined && { hint }), ...(isRequired !== undefined && { isRequired }) };
}

interface TextProps extends Common {
  readonly name: FieldPathByValue<TerritoryValues, string>;
  readonly maxLength?: number;
}

export function Text({ control, name, label, maxLength, ...rest }: TextProps) {
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <TextField
          label={label}
          {...given(rest)}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={errorText(fieldState.error, name)}
          {...(maxLength !== undefined && { maxLength })}
        />
      )}
    />
  );
}

interface FigureProps
  extends Common,
    Pick<NumberFieldProps, 'unit' | 'formatOptions' | 'minValue' | 'maxValue'> {
  readonly name: FieldPathByValue<TerritoryValues, number | null>;
}

export function Figure({ control, name, label, hint, isRequired, ...rest }: FigureProps) {
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberField
          label={label}
          {...given({ hint, isRequired } as Common)}
          {...rest}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={field.ref}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}

interface OneOfProps<K extends string> extends Common {
  readonly name: FieldPathByValue<TerritoryValues, K | null>;
  readonly options: readonly { id: K; text: string }[];
}

export function OneOf<K extends string>({ control, name, label, options, ...rest }: OneOfProps<K>) {
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <Select<K>
          label={label}
          {...given(rest)}
          options={options}
          value={(field.value || null) as K | null}
          onChange={(value) => field.onChange(value)}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}

interface DayProps extends Common {
  readonly name: FieldPathByValue<TerritoryValues, string | null>;
}

export function Day({ control, name, label, ...rest }: DayProps) {
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <DateField
          label={label}
          {...given(rest)}
          value={field.value as string | null}
          onChange={field.onChange}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}
