import type { Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import { useTranslation } from '@/i18n';
import { Icon } from './Icon';
import './SearchField.css';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onSubmit?: (text: string) => void;
  readonly placeholder?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function SearchField({ label, value, onChange, onSubmit, placeholder, inputRef }: Props) {
  const { t } = useTranslation();
  return (
    <AriaSearchField
      aria-label={label}
      className="find-field"
      value={value}
      onChange={onChange}
      {...(onSubmit ? { onSubmit } : {})}
    >
      <Icon name="search" />
      <Input className="input" placeholder={placeholder ?? label} ref={inputRef} />
      <AriaButton className="find-clear" aria-label={t('clear')}>
        <Icon name="close" />
      </AriaButton>
    </AriaSearchField>
  );
}
