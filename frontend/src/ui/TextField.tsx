import type { Ref } from 'react';
import { Input } from 'react-aria-components/Input';
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import {
  type TextFieldProps as AriaProps,
  TextField as AriaTextField,
} from 'react-aria-components/TextField';
import { FieldFrame, type FieldProps } from './Field';

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaProps, 'className' | 'style' | 'children' | 'isInvalid'> {
  readonly placeholder?: string;
  /** More than one line to write on. */
  readonly rows?: number;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement>;
}

export function TextField({ label, hint, error, rows, placeholder, inputRef, ...rest }: TextFieldProps) {
  const input = { className: 'input', placeholder, ref: inputRef };
  return (
    <AriaTextField {...rest} isInvalid={error !== undefined} validationBehavior="aria" className="field">
      <FieldFrame label={label} hint={hint} error={error} isRequired={rest.isRequired}>
        {rows ? <AriaTextArea {...input} rows={rows} /> : <Input {...input} />}
      </FieldFrame>
    </AriaTextField>
  );
}
