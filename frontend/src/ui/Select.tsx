import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { FieldFrame, type FieldProps } from './Field';
import { Icon } from './Icon';
import './overlays.css';

export interface Option<K extends string = string> {
  readonly id: K;
  readonly text: string;
  /** A word more at the end of the line: a country code, a count. */
  readonly end?: string;
}

interface Props<K extends string> extends FieldProps {
  readonly options: readonly Option<K>[];
  readonly value: K | null;
  readonly onChange: (value: K) => void;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly name?: string;
  /** What takes the focus when a form points at this field. */
  readonly inputRef?: Ref<HTMLButtonElement>;
}

export function Select<K extends string>(props: Props<K>) {
  const { label, hint, error, options, value, onChange, placeholder = '', inputRef, ...rest } = props;
  return (
    <AriaSelect
      {...rest}
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as K)}
      placeholder={placeholder}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldFrame label={label} hint={hint} error={error} isRequired={rest.isRequired}>
        <AriaButton className="input select" ref={inputRef}>
          <SelectValue />
          <Icon name="chevron" />
        </AriaButton>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <ListBox className="menu" items={options}>
          {(option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function OptionItem({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} className="option" textValue={option.text}>
      <span>{option.text}</span>
      {option.end && <span className="end">{option.end}</span>}
    </ListBoxItem>
  );
}
