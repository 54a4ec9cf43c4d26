import { type FormEvent, type KeyboardEvent, useId, useState } from 'react';
import type { ImportPlace, ImportTerritoryDraft } from '@/api';
import { useTranslation } from '@/i18n';
import { type Picked, TerritoryPicker } from '@/records/TerritoryPicker';
import { useCountries } from '@/records/useCountries';
import { Button } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { NumberField } from '@/ui/NumberField';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { useImportWords } from '../words';

const LEVELS = ['REGIONAL', 'INTERMEDIATE', 'MUNICIPAL'] as const;
const DEGREES = { maximumFractionDigits: 6, useGrouping: false } as const;

interface Values {
  readonly name: string;
  readonly country: string | null;
  readonly level: ImportTerritoryDraft['level'];
  readonly parent: Picked | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly population: number | null;
}

interface Props {
  readonly place: ImportPlace;
  readonly onCreate: (draft: ImportTerritoryDraft) => void;
  readonly onClose: () => void;
}

/** The territory that is missing, filled in from what is offered or what the file says. Enter takes it as it stands. */
export function CreateForm({ place, onCreate, onClose }: Props) {
  const { t } = useTranslation(['importPlaces', 'common', 'records']);
  const words = useImportWords();
  const countries = useCountries();
  const title = useId();
  const [values, setValues] = useState(() => prefilled(place));
  const [tried, setTried] = useState(false);
  const set = (next: Partial<Values>) => setValues((before) => ({ ...before, ...next }));
  const required = (isThere: boolean) => (tried && !isThere ? t('records:error.required') : undefined);
  const draft = toDraft(values, place);
  const isHalf = (values.latitude === null) !== (values.longitude === null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft && !isHalf) onCreate(draft);
  };
  const onKey = (event: KeyboardEvent) => {
    // An open list of options closes first.
    if (event.key === 'Escape' && !document.querySelector('[role="listbox"]')) onClose();
  };
  return (
    <form
      className="import-create record-fields"
      aria-labelledby={title}
      noValidate
      onSubmit={send}
      onKeyDown={onKey}
    >
      <h3 id={title}>{t('importPlaces:create.title')}</h3>
      <TextField
        label={words.field('name')}
        value={values.name}
        onChange={(name) => set({ name })}
        error={required(values.name.trim() !== '')}
        isRequired
        autoFocus
      />
      <div className="field-pair">
        <ComboBox
          key={countries.options.length}
          label={words.field('country')}
          options={countries.options}
          value={values.country}
          onChange={(country) => set({ country })}
          error={required(values.country !== null)}
          isRequired
        />
        <Select
          label={words.field('level')}
          options={LEVELS.map((id) => ({ id, text: t(`common:level.${id}`) }))}
          value={values.level}
          onChange={(level) => set({ level })}
          isRequired
        />
      </div>
      <TerritoryPicker
        label={words.field('parent')}
        value={values.parent}
        onChange={(parent) => set({ parent })}
        accepts={(hit) => values.country === null || hit.country === values.country}
      />
      <div className="field-pair">
        <NumberField
          label={words.field('latitude')}
          value={values.latitude}
          onChange={(latitude) => set({ latitude })}
          minValue={-90}
          maxValue={90}
          formatOptions={DEGREES}
          error={tried && isHalf ? t('records:error.pointIncomplete') : undefined}
        />
        <NumberField
          label={words.field('longitude')}
          value={values.longitude}
          onChange={(longitude) => set({ longitude })}
          minValue={-180}
          maxValue={180}
          formatOptions={DEGREES}
        />
      </div>
      <p className="hint">{t('importPlaces:create.hint')}</p>
      <div className="import-acts">
        <Button look="go" type="submit" shortcut="Enter">
          {t('importPlaces:create.save')}
        </Button>
        <Button shortcut="Esc" onPress={onClose}>
          {t('records:action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function prefilled({ offer, name, country, point, population }: ImportPlace): Values {
  const where = offer?.point ?? point;
  return {
    name: offer?.name ?? name,
    country: offer?.country ?? country ?? null,
    level: offer?.level ?? 'MUNICIPAL',
    parent: null,
    latitude: where?.latitude ?? null,
    longitude: where?.longitude ?? null,
    population: offer?.population ?? population ?? null,
  };
}

function toDraft(values: Values, { offer }: ImportPlace): ImportTerritoryDraft | undefined {
  const { name, country, level, latitude, longitude, population, parent } = values;
  if (name.trim() === '' || country === null) return undefined;
  const above = parent?.id ?? offer?.parent;
  return {
    name: name.trim(),
    country,
    level,
    ...(offer?.localType && { localType: offer.localType }),
    ...(above && { parent: above }),
    ...(latitude !== null && longitude !== null && { point: { latitude, longitude } }),
    ...(population !== null && { population }),
  };
}
