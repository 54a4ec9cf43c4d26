import type { Ref } from 'react';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components/NumberField';
import { FieldFrame, type FieldProps } from './Field';

export interface NumberFieldProps
  extends FieldProps,
    Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid' | 'value' | 'onChange'> {
  /** `null` is an empty field: unknown, which is not zero. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly unit?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function NumberField({
  label,
  hint,
  error,
  unit,
  value,
  onChange,
  inputRef,
  ...rest
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...rest}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      className="field"
    >
      <FieldFrame label={label} hint={hint} error={error} isRequired={rest.isRequired}>
        <Group className="group">
          <Input className="input" ref={inputRef} />
          {unit && (
            <span className="unit" aria-hidden="true">
              {unit}
            </span>
          )}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  );
}
