import { useState } from 'react';
import type { TerritorySummary } from '@/api';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { isSlowLine } from './line';
import { MapPane } from './MapPane';
import { Peek } from './Peek';
import type { ListStateHandle } from './useListState';

interface Props extends ListStateHandle {
  readonly hovered: string | undefined;
  readonly onHover: (id: string | undefined) => void;
  readonly known: TerritorySummary | undefined;
}

export function SidePane(props: Props) {
  const { t } = useTranslation('territories');
  const [wanted, setWanted] = useState(() => !isSlowLine());
  return (
    <aside className="territory-side" aria-label={t('side')}>
      {wanted ? (
        <MapPane {...props} />
      ) : (
        <div className="map-waiting">
          <p>{t('map.slowLine')}</p>
          <Button onPress={() => setWanted(true)}>{t('map.show')}</Button>
        </div>
      )}
      <Peek id={props.state.selected} known={props.known} />
    </aside>
  );
}
