import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox';
import { Group } from 'react-aria-components/Group';
import { Input } from 'react-aria-components/Input';
import { ListBox } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from '@/i18n';
import { FieldFrame, type FieldProps } from './Field';
import { Icon } from './Icon';
import { type Option, OptionItem } from './Select';
import './overlays.css';

interface Props extends FieldProps {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Give both to look options up elsewhere while typing; otherwise those given are filtered here. */
  readonly inputValue?: string;
  readonly onInputChange?: (text: string) => void;
  readonly isLoading?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A choice out of many, found by typing. */
export function ComboBox(props: Props) {
  const {
    label,
    hint,
    error,
    options,
    value,
    onChange,
    inputValue,
    onInputChange,
    isLoading,
    inputRef,
    ...rest
  } = props;
  const { t } = useTranslation();
  const remote = onInputChange !== undefined;
  return (
    <AriaComboBox
      {...rest}
      className="field"
      {...(remote ? { items: options, inputValue, onInputChange } : { defaultItems: options })}
      value={value}
      onChange={(key) => onChange(key === null ? null : String(key))}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      menuTrigger="input"
      allowsEmptyCollection
    >
      <FieldFrame label={label} hint={hint} error={error} isRequired={rest.isRequired}>
        <Group className="group">
          <Input className="input" ref={inputRef} />
          <AriaButton className="step" aria-label={t('showOptions')}>
            <Icon name="chevron" />
          </AriaButton>
        </Group>
      </FieldFrame>
      <Popover className="popover" offset={4}>
        <ListBox
          className="menu"
          renderEmptyState={() => (
            <p className="menu-empty">{isLoading ? t('searching') : t('nothingFound')}</p>
          )}
        >
          {(option: Option) => <OptionItem option={option} />}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
