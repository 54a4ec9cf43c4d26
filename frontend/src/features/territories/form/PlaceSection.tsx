import { useMemo, useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useConfig } from '@/config/context';
import { Figure } from '@/forms/record/fields';
import { useTranslation } from '@/i18n';
import { ATLANTIC, type Mark, WorldMap } from '@/map';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import type { TerritoryValues } from './values';

const DEGREES = { maximumFractionDigits: 6, useGrouping: false } as const;
const YEAR = { maximumFractionDigits: 0, useGrouping: false } as const;

interface Props {
  readonly form: UseFormReturn<TerritoryValues>;
}

export function PlaceSection({ form }: Props) {
  const { t } = useTranslation('territories');
  const { control } = form;
  const [picking, setPicking] = useState(false);
  return (
    <Panel title={t('form.place')}>
      <div className="record-fields">
        <div className="field-pair">
          <Figure
            control={control}
            name="latitude"
            label={t('field.latitude')}
            hint={t('form.latitudeHint')}
            formatOptions={DEGREES}
          />
          <Figure
            control={control}
            name="longitude"
            label={t('field.longitude')}
            hint={t('form.longitudeHint')}
            formatOptions={DEGREES}
          />
        </div>
        <div className="record-inline">
          <Button icon="map" aria-expanded={picking} onPress={() => setPicking(!picking)}>
            {t(picking ? 'form.hideMap' : 'form.pickOnMap')}
          </Button>
          <ClearPoint form={form} />
        </div>
        {picking && <PointPicker form={form} />}
        <div className="field-pair">
          <Figure
            control={control}
            name="population"
            label={t('field.population')}
            hint={t('form.populationHint')}
            unit={t('unit.people')}
          />
          <Figure
            control={control}
            name="populationYear"
            label={t('field.populationYear')}
            hint={t('form.populationYearHint')}
            formatOptions={YEAR}
          />
        </div>
        <Figure
          control={control}
          name="areaKm2"
          label={t('field.areaKm2')}
          hint={t('form.areaHint')}
          unit={t('unit.km2')}
          formatOptions={{ maximumFractionDigits: 2 }}
        />
      </div>
    </Panel>
  );
}

function setPoint({ setValue }: Props['form'], latitude: number | null, longitude: number | null) {
  const options = { shouldDirty: true, shouldValidate: true };
  setValue('latitude', latitude, options);
  setValue('longitude', longitude, options);
}

function ClearPoint({ form }: Props) {
  const { t } = useTranslation('territories');
  const [latitude, longitude] = useWatch({ control: form.control, name: ['latitude', 'longitude'] });
  if (latitude === null && longitude === null) return null;
  return (
    <Button look="bare" onPress={() => setPoint(form, null, null)}>
      {t('form.clearPoint')}
    </Button>
  );
}

/** A press on the map sets both figures; typing them moves the mark. */
function PointPicker({ form }: Props) {
  const { t } = useTranslation('territories');
  const { homeCountry } = useConfig();
  const [latitude, longitude, name, country] = useWatch({
    control: form.control,
    name: ['latitude', 'longitude', 'name', 'country'],
  });
  const [opening] = useState(() =>
    latitude === null || longitude === null ? ATLANTIC : { latitude, longitude, zoom: 6 },
  );
  const countries = useMemo(() => (country ? [country] : []), [country]);
  const marks = useMemo<Mark[]>(
    () =>
      latitude === null || longitude === null
        ? []
        : [{ id: 'point', label: name, latitude, longitude, chosen: true }],
    [latitude, longitude, name],
  );
  const round = (degrees: number) => Number(degrees.toFixed(5));
  return (
    <div className="territory-place">
      <WorldMap
        home={homeCountry}
        view={opening}
        title={t('map.pick')}
        marks={marks}
        countries={countries}
        onPress={(north, east) => setPoint(form, round(north), round(east))}
      />
    </div>
  );
}
