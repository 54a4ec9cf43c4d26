import { useTranslation } from '@/i18n';
import { Segmented } from '@/ui/Segmented';
import { COLOURS, type Colour } from './colourNames';

interface Props {
  readonly colour: Colour;
  readonly onChange: (colour: Colour) => void;
}

export function ColourChoice({ colour, onChange }: Props) {
  const { t } = useTranslation('map');
  return (
    <div className="arc-colours">
      <span aria-hidden="true">{t('colour.label')}</span>
      <Segmented
        small
        label={t('colour.label')}
        options={COLOURS.map((id) => ({ id, text: t(`colour.${id}`) }))}
        value={colour}
        onChange={onChange}
      />
    </div>
  );
}
