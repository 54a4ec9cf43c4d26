import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Checkbox } from '@/ui/Checkbox';
import { ComboBox } from '@/ui/ComboBox';
import { NumberField } from '@/ui/NumberField';
import { type Filters, LEVELS, STATUSES } from '../filters';
import { levelOptions, statusOptions } from '../labels';
import { territoryQuery } from '../queries';
import { TerritoryPicker } from '../TerritoryPicker';
import { useCountries } from '../useCountries';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every filter at once; each takes effect as it is set. */
export default function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation('territories');
  const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
  return (
    <div className="territory-filters">
      <CountryChoice filters={filters} set={set} />
      <WithinChoice filters={filters} set={set} />
      <fieldset>
        <legend className="label">{t('field.level')}</legend>
        <Choices
          options={levelOptions(t, LEVELS)}
          chosen={filters.level}
          onChange={(level) => set({ level })}
        />
      </fieldset>
      <fieldset>
        <legend className="label">{t('field.status')}</legend>
        <Choices
          options={statusOptions(t, STATUSES)}
          chosen={filters.status}
          onChange={(status) => set({ status })}
        />
      </fieldset>
      <div className="territory-pair">
        <NumberField
          label={t('filter.populationMin')}
          value={filters.populationMin ?? null}
          minValue={0}
          onChange={(min) => set({ populationMin: min ?? undefined })}
        />
        <NumberField
          label={t('filter.populationMax')}
          value={filters.populationMax ?? null}
          minValue={0}
          onChange={(max) => set({ populationMax: max ?? undefined })}
        />
      </div>
      <Checkbox isSelected={filters.dissolved} onChange={(dissolved) => set({ dissolved })}>
        {t('filter.dissolvedOnly')}
      </Checkbox>
    </div>
  );
}

interface PartProps {
  readonly filters: Filters;
  readonly set: (changed: Partial<Filters>) => void;
}

function CountryChoice({ filters, set }: PartProps) {
  const { t } = useTranslation('territories');
  const { options, nameOf } = useCountries();
  const { country } = filters;
  return (
    <div className="territory-choice">
      <ComboBox
        key={country.join()}
        label={t('field.country')}
        options={options.filter((option) => !country.includes(option.id))}
        value={null}
        onChange={(code) => code && set({ country: [...country, code] })}
      />
      {country.length > 0 && (
        <Choices
          options={country.map((code) => ({ id: code, text: nameOf(code) }))}
          chosen={country}
          onChange={(left) => set({ country: left })}
        />
      )}
    </div>
  );
}

function WithinChoice({ filters, set }: PartProps) {
  const { t } = useTranslation('territories');
  const { within } = filters;
  const known = useQuery({ ...territoryQuery(useApi(), within ?? ''), enabled: within !== undefined });
  const name = known.data?.data.name;
  const value = within !== undefined && name !== undefined ? { id: within, name } : null;
  return (
    <TerritoryPicker
      key={value?.id ?? 'none'}
      label={t('filter.within')}
      hint={t('filter.withinHint')}
      value={value}
      onChange={(picked) => set({ within: picked?.id })}
    />
  );
}

interface ChoicesProps<K extends string> {
  readonly options: readonly { id: K; text: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: K[]) => void;
}

function Choices<K extends string>({ options, chosen, onChange }: ChoicesProps<K>) {
  const ids = options.map((option) => option.id);
  return (
    <div className="territory-checks">
      {options.map(({ id, text }) => (
        <Checkbox
          key={id}
          isSelected={chosen.includes(id)}
          onChange={(on) => onChange(ids.filter((other) => (other === id ? on : chosen.includes(other))))}
        >
          {text}
        </Checkbox>
      ))}
    </div>
  );
}
