import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { CountryChoice, WithinChoice } from '@/records/filterChoices';
import { Checkbox } from '@/ui/Checkbox';
import { NumberField } from '@/ui/NumberField';
import { type Filters, LEVELS, STATUSES } from '../filters';
import { levelOptions, statusOptions } from '../labels';

const RECORDS = { ns: 'records' } as const;

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every filter at once; each takes effect as it is set. */
export default function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation('territories');
  const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
  return (
    <div className="filter-form">
      <CountryChoice
        label={t('field.country')}
        chosen={filters.country}
        onChange={(country) => set({ country })}
      />
      <WithinChoice
        within={filters.within}
        hint={t('filter.withinHint', RECORDS)}
        onChange={(within) => set({ within })}
      />
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
      <div className="field-pair">
        <NumberField
          label={t('filter.populationMin', RECORDS)}
          value={filters.populationMin ?? null}
          minValue={0}
          onChange={(min) => set({ populationMin: min ?? undefined })}
        />
        <NumberField
          label={t('filter.populationMax', RECORDS)}
          value={filters.populationMax ?? null}
          minValue={0}
          onChange={(max) => set({ populationMax: max ?? undefined })}
        />
      </div>
      <Checkbox isSelected={filters.dissolved} onChange={(dissolved) => set({ dissolved })}>
        {t('filter.dissolvedOnly', RECORDS)}
      </Checkbox>
    </div>
  );
}
