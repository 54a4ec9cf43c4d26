import { useTranslation } from '@/i18n';
import { Segmented } from '@/ui/Segmented';

interface Props {
  readonly showsMap: boolean;
  readonly onChange: (showsMap: boolean) => void;
}

/** Where both do not fit: the list or the map. */
export function MapToggle({ showsMap, onChange }: Props) {
  const { t } = useTranslation('map');
  return (
    <Segmented
      label={t('toggle.label')}
      options={[
        { id: 'list', text: t('toggle.list') },
        { id: 'map', text: t('toggle.map') },
      ]}
      value={showsMap ? 'map' : 'list'}
      onChange={(value) => onChange(value === 'map')}
    />
  );
}
