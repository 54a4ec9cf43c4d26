import { useState } from 'react';
import type { TerritorySummary } from '@/api';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { isSlowLine } from './line';
import { MapPane, type MapPaneProps } from './MapPane';
import { Peek } from './Peek';

interface Props extends MapPaneProps {
  readonly known: TerritorySummary | undefined;
}

export function SidePane({ known, ...map }: Props) {
  const { t } = useTranslation('territories');
  const [wanted, setWanted] = useState(() => !isSlowLine());
  return (
    <aside className="list-side" aria-label={t('side')}>
      {wanted ? (
        <MapPane {...map} />
      ) : (
        <div className="map-waiting">
          <p>{t('map.slowLine')}</p>
          <Button onPress={() => setWanted(true)}>{t('map.show')}</Button>
        </div>
      )}
      <Peek id={map.selected} known={known} />
    </aside>
  );
}
