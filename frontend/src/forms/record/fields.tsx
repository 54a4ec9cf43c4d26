import { type Control, Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { DateField } from '@/ui/DateField';
import { NumberField, type NumberFieldProps } from '@/ui/NumberField';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { useErrorText } from './texts';

interface Common<V extends FieldValues> {
  readonly control: Control<V>;
  readonly label: string;
  readonly hint?: string;
  readonly isRequired?: boolean;
}

/** Leaves out what is not given: the components take no explicit undefined. */
function given({
  hint,
  isRequired,
}: {
  readonly hint?: string | undefined;
  readonly isRequired?: boolean | undefined;
}) {
  return { ...(hint !== undefined && { hint }), ...(isRequired !== undefined && { isRequired }) };
}

interface TextProps<V extends FieldValues> extends Common<V> {
  readonly name: FieldPathByValue<V, string>;
  readonly maxLength?: number;
  /** More than one line to write on. */
  readonly rows?: number;
}

export function Text<V extends FieldValues>({
  control,
  name,
  label,
  maxLength,
  rows,
  ...rest
}: TextProps<V>) {
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
          {...(rows !== undefined && { rows })}
        />
      )}
    />
  );
}

interface FigureProps<V extends FieldValues>
  extends Common<V>,
    Pick<NumberFieldProps, 'unit' | 'formatOptions' | 'minValue' | 'maxValue'> {
  readonly name: FieldPathByValue<V, number | null>;
}

export function Figure<V extends FieldValues>({
  control,
  name,
  label,
  hint,
  isRequired,
  ...rest
}: FigureProps<V>) {
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => (
        <NumberField
          label={label}
          {...given({ hint, isRequired })}
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

interface OneOfProps<V extends FieldValues, K extends string> extends Common<V> {
  readonly name: FieldPathByValue<V, K | null>;
  readonly options: readonly { id: K; text: string }[];
}

export function OneOf<V extends FieldValues, K extends string>({
  control,
  name,
  label,
  options,
  ...rest
}: OneOfProps<V, K>) {
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
          inputRef={field.ref}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}

interface DayProps<V extends FieldValues> extends Common<V> {
  readonly name: FieldPathByValue<V, string | null>;
}

export function Day<V extends FieldValues>({ control, name, label, ...rest }: DayProps<V>) {
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
          inputRef={field.ref}
          error={errorText(fieldState.error, name)}
        />
      )}
    />
  );
}
