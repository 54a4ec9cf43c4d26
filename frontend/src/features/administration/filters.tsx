import { useEffect, useState } from 'react';
import { useCurrencies } from '@/money';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { DateField } from '@/ui/DateField';
import { readDayOf } from './search';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** Takes effect once a whole day stands there: a year half typed is a day of antiquity. */
export function DayFilter({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(value ?? null);
  // What comes back by Back shows here again.
  useEffect(() => setTyped(value ?? null), [value]);
  return (
    <DateField
      label={label}
      value={typed}
      onChange={(day) => {
        setTyped(day);
        const whole = readDayOf(day);
        if (day === null || whole) onChange(whole);
      }}
    />
  );
}

export function CountryFilter({ label, value, onChange }: Props) {
  const { options } = useCountries();
  return (
    <ComboBox
      label={label}
      options={options}
      value={value ?? null}
      onChange={(code) => onChange(code ?? undefined)}
    />
  );
}

export function CurrencyFilter({
  label,
  value,
  onChange,
  error,
}: Props & { readonly error?: string | undefined }) {
  const { options } = useCurrencies();
  return (
    <ComboBox
      label={label}
      options={options}
      value={value ?? null}
      onChange={(code) => onChange(code ?? undefined)}
      error={error}
    />
  );
}
