import type { TerritoryDetail } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { FieldName } from '@/records/memory/FieldName';

/** The few figures one looks for first. Unknown is said, and is not zero. */
export function Figures({ territory }: { readonly territory: TerritoryDetail }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { population, populationYear, areaKm2, childCount } = territory;
  const density = population !== undefined && areaKm2 ? population / areaKm2 : undefined;
  const figures = [
    {
      field: 'population',
      label: [t('field.population'), populationYear].filter(Boolean).join(', '),
      value: population,
      unit: t('unit.people'),
    },
    { field: 'areaKm2', label: t('field.areaKm2'), value: areaKm2, unit: t('unit.km2') },
    { label: t('field.density'), value: density && Math.round(density * 10) / 10, unit: t('unit.density') },
    { label: t('detail.children'), value: childCount, unit: '' },
  ];
  return (
    <dl className="record-figures">
      {figures.map(({ field, label, value, unit }) => (
        <div key={label}>
          <dt>{field ? <FieldName field={field}>{label}</FieldName> : label}</dt>
          <dd>
            {value === undefined ? (
              <span className="record-none">{t('unknown', { ns: 'common' })}</span>
            ) : (
              <>
                <b>{format.number(value)}</b> {unit && <span className="cur">{unit}</span>}
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
