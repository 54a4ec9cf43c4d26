import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { useCurrencies } from '@/money';
import { ActorChoice, CountryChoice, WithinChoice } from '@/records/filterChoices';
import { ComboBox } from '@/ui/ComboBox';
import { DateField } from '@/ui/DateField';
import type { Filters } from '../filters';
import { STATES } from '../kinds';
import { callsQuery } from '../queries';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every filter at once; each takes effect as it is set. */
export default function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation('agreements');
  const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
  return (
    <div className="filter-form">
      <fieldset>
        <legend className="label">{t('field.state')}</legend>
        <Choices
          options={STATES.map((id) => ({ id, text: t(`state.${id}`) }))}
          chosen={filters.state}
          onChange={(state) => set({ state })}
        />
        <p className="hint">{t('filterHint.state')}</p>
      </fieldset>
      <CountryChoice
        label={t('filterField.country')}
        chosen={filters.country}
        onChange={(country) => set({ country })}
      />
      <WithinChoice
        within={filters.within}
        hint={t('filterHint.within')}
        onChange={(within) => set({ within })}
      />
      <ActorChoice
        actor={filters.actor}
        label={t('filterField.actor')}
        hint={t('filterHint.actor')}
        onChange={(actor) => set({ actor })}
      />
      <CallChoice call={filters.call} onChange={(call) => set({ call })} />
      <CurrencyChoice chosen={filters.currency} onChange={(currency) => set({ currency })} />
      <div className="field-pair">
        <DateField
          label={t('filter.signedFrom')}
          value={filters.signedFrom ?? null}
          onChange={(day) => set({ signedFrom: day ?? undefined })}
        />
        <DateField
          label={t('filter.signedTo')}
          value={filters.signedTo ?? null}
          onChange={(day) => set({ signedTo: day ?? undefined })}
        />
      </div>
    </div>
  );
}

interface CallProps {
  readonly call: string | undefined;
  readonly onChange: (call: string | undefined) => void;
}

function CallChoice({ call, onChange }: CallProps) {
  const { t } = useTranslation('agreements');
  const { data = [] } = useQuery(callsQuery(useApi()));
  return (
    <ComboBox
      key={`${call} ${data.length}`}
      label={t('field.call')}
      options={data.map(({ id, title, code }) => ({ id, text: title, end: code }))}
      value={call ?? null}
      onChange={(id) => onChange(id ?? undefined)}
    />
  );
}

interface CurrencyProps {
  readonly chosen: readonly string[];
  readonly onChange: (currencies: string[]) => void;
}

/** Any currencies: those chosen stand below, to be taken away again. */
function CurrencyChoice({ chosen, onChange }: CurrencyProps) {
  const { t } = useTranslation('agreements');
  const { options, nameOf } = useCurrencies();
  return (
    <div className="filter-choice">
      <ComboBox
        key={chosen.join()}
        label={t('field.accountCurrency')}
        options={options.filter(({ id }) => !chosen.includes(id))}
        value={null}
        onChange={(code) => code && onChange([...chosen, code])}
      />
      {chosen.length > 0 && (
        <Choices
          options={chosen.map((code) => ({ id: code, text: nameOf(code) }))}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </div>
  );
}
