import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { DIMENSIONS } from '@/records/dimensions';
import { ActorChoice, CountryChoice, WithinChoice } from '@/records/filterChoices';
import { FRESHNESSES, LINK_STATES, LINK_TYPES, MODALITIES } from '@/records/links';
import { useThemes } from '@/records/useThemes';
import { ComboBox } from '@/ui/ComboBox';
import { DateField } from '@/ui/DateField';
import type { Filters } from '../filters';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** Every filter at once; each takes effect as it is set. */
export default function FilterForm({ filters, onChange }: Props) {
  const { t } = useTranslation(['links', 'common']);
  const set = (changed: Partial<Filters>) => onChange({ ...filters, ...changed });
  return (
    <div className="filter-form">
      <CountryChoice
        label={t('links:field.country')}
        chosen={filters.country}
        onChange={(country) => set({ country })}
      />
      <WithinChoice
        within={filters.within}
        hint={t('links:filterHint.within')}
        onChange={(within) => set({ within })}
      />
      <ActorChoice
        actor={filters.actor}
        label={t('links:field.actor')}
        hint={t('links:filterHint.actor')}
        onChange={(actor) => set({ actor })}
      />
      <Closed
        label={t('links:field.type')}
        options={LINK_TYPES.map((id) => ({ id, text: t(`links:type.${id}`) }))}
        chosen={filters.type}
        onChange={(type) => set({ type })}
      />
      <Closed
        label={t('links:field.state')}
        hint={t('links:filterHint.state')}
        options={LINK_STATES.map((id) => ({ id, text: t(`links:state.${id}`) }))}
        chosen={filters.state}
        onChange={(state) => set({ state })}
      />
      <Closed
        label={t('links:field.freshness')}
        options={FRESHNESSES.map((id) => ({ id, text: t(`links:freshness.${id}`) }))}
        chosen={filters.freshness}
        onChange={(freshness) => set({ freshness })}
      />
      <ThemeChoice chosen={filters.theme} onChange={(theme) => set({ theme })} />
      <Closed
        label={t('links:field.dimension')}
        options={DIMENSIONS.map((id) => ({ id, text: t(`common:dimension.${id}`) }))}
        chosen={filters.dimension}
        onChange={(dimension) => set({ dimension })}
      />
      <Closed
        label={t('links:field.modality')}
        options={MODALITIES.map((id) => ({ id, text: t(`links:modality.${id}`) }))}
        chosen={filters.modality}
        onChange={(modality) => set({ modality })}
      />
      <div className="field-pair">
        <DateField
          label={t('links:field.startedFrom')}
          value={filters.startedFrom ?? null}
          onChange={(day) => set({ startedFrom: day ?? undefined })}
        />
        <DateField
          label={t('links:field.startedTo')}
          value={filters.startedTo ?? null}
          onChange={(day) => set({ startedTo: day ?? undefined })}
        />
      </div>
    </div>
  );
}

interface ClosedProps<K extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly id: K; readonly text: string }[];
  readonly chosen: readonly K[];
  readonly onChange: (chosen: K[]) => void;
}

/** Any of a closed list. */
function Closed<K extends string>({ label, hint, ...choices }: ClosedProps<K>) {
  return (
    <fieldset>
      <legend className="label">{label}</legend>
      <Choices {...choices} />
      {hint && <p className="hint">{hint}</p>}
    </fieldset>
  );
}

interface ThemeProps {
  readonly chosen: readonly string[];
  readonly onChange: (themes: string[]) => void;
}

/** Any themes: those chosen stand below, to be taken away again. */
function ThemeChoice({ chosen, onChange }: ThemeProps) {
  const { t } = useTranslation(['links', 'common']);
  const { byDimension, nameOf } = useThemes();
  const options = [...byDimension.values()]
    .flat()
    .filter(({ code }) => !chosen.includes(code))
    .map(({ code, name, dimension }) => ({
      id: code,
      text: name,
      end: t(`common:dimension.${dimension}`),
    }));
  return (
    <div className="filter-choice">
      <ComboBox
        key={chosen.join()}
        label={t('links:field.theme')}
        options={options}
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
