import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { ACTOR_STATUSES, ACTOR_TYPES } from '@/records/actorTypes';
import { CountryChoice, WithinChoice } from '@/records/filterChoices';
import type { Filters } from '../filters';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every filter at once; each takes effect as it is set. */
export default function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation(['actors', 'common']);
  const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
  return (
    <div className="filter-form">
      <fieldset>
        <legend className="label">{t('actors:field.type')}</legend>
        <Choices
          options={ACTOR_TYPES.map((type) => ({ id: type, text: t(`common:actorType.${type}`) }))}
          chosen={filters.type}
          onChange={(type) => set({ type })}
        />
      </fieldset>
      <CountryChoice
        label={t('actors:field.country')}
        chosen={filters.country}
        onChange={(country) => set({ country })}
      />
      <WithinChoice
        within={filters.within}
        hint={t('actors:filterHint.within')}
        onChange={(within) => set({ within })}
      />
      <fieldset>
        <legend className="label">{t('actors:field.status')}</legend>
        <Choices
          options={ACTOR_STATUSES.map((status) => ({ id: status, text: t(`common:actorStatus.${status}`) }))}
          chosen={filters.status}
          onChange={(status) => set({ status })}
        />
        <p className="hint">{t('actors:filterHint.status')}</p>
      </fieldset>
    </div>
  );
}
