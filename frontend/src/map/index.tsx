import { lazy, Suspense } from 'react';
import { useTranslation } from '@/i18n';
import type { WorldMapProps } from './WorldMap';

export { BUNDLED_FROM } from './arcScene';
export type { Arc, ArcPlace, ArcSet } from './arcs';
export type { Mark, Traced } from './engine';
export { LookMark } from './LookMark';
export type { LookId } from './looks';
export { nextOf } from './nextOf';
export * from './viewport';

const LazyMap = lazy(() => import('./WorldMap'));

/** The map, in a chunk of its own: pages show their tables before it arrives. */
export function WorldMap(props: WorldMapProps) {
  return (
    <Suspense fallback={<Waiting />}>
      <LazyMap {...props} />
    </Suspense>
  );
}

function Waiting() {
  const { t } = useTranslation('map');
  return <div className="map-waiting">{t('loading')}</div>;
}
