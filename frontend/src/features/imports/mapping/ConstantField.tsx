import type { ImportField } from '@/api';
import { useTranslation } from '@/i18n';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { useImportWords } from '../words';

interface Props {
  readonly field: ImportField;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The same value for every row: of a closed list, a country, or any text. */
export function ConstantField({ field, value, error, onChange }: Props) {
  const { t } = useTranslation('importPages');
  const words = useImportWords();
  const label = t('mapping.valueOf', { field: words.field(field.name) });
  if (field.values.length > 0) {
    const options = field.values.map((id) => ({ id, text: words.value(field.name, id) }));
    return <Select label={label} options={options} value={value || null} onChange={onChange} error={error} />;
  }
  if (field.name.endsWith('country')) {
    return <CountryField label={label} value={value} error={error} onChange={onChange} />;
  }
  return <TextField label={label} value={value} onChange={onChange} error={error} maxLength={200} />;
}

function CountryField({ label, value, error, onChange }: Omit<Props, 'field'> & { readonly label: string }) {
  const { options } = useCountries();
  return (
    <ComboBox
      key={options.length}
      label={label}
      options={options}
      value={value || null}
      onChange={(code) => onChange(code ?? '')}
      error={error}
    />
  );
}
