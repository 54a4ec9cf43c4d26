import { useFormat, useTranslation } from '@/i18n';
import { Segmented } from '@/ui/Segmented';

interface Props {
  readonly countries: readonly string[];
  readonly country: string;
  readonly onChoose: (country: string) => void;
}

/** For those with a jurisdiction: theirs, or the home country. */
export default function CountrySwitch({ countries, country, onChoose }: Props) {
  const { t } = useTranslation('home');
  const format = useFormat();
  return (
    <Segmented
      label={t('scope')}
      options={countries.map((code) => ({ id: code, text: format.country(code) }))}
      value={country}
      onChange={onChoose}
    />
  );
}
