import { type ReactNode, useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { isSlowLine } from './line';

interface Props {
  readonly label: string;
  /** The map; asked for when it is wanted, so that a slow line fetches the rows alone. */
  readonly map: () => ReactNode;
  /** The chosen row, below the map. */
  readonly children: ReactNode;
}

/** Beside a list: its rows on a map, and the chosen one. */
export function MapSide({ label, map, children }: Props) {
  const { t } = useTranslation('map');
  const [wanted, setWanted] = useState(() => !isSlowLine());
  return (
    <aside className="list-side" aria-label={label}>
      {wanted ? (
        map()
      ) : (
        <div className="map-waiting">
          <p>{t('slowLine')}</p>
          <Button onPress={() => setWanted(true)}>{t('show')}</Button>
        </div>
      )}
      {children}
    </aside>
  );
}
