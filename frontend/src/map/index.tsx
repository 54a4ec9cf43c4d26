import { lazy, Suspense } from 'react';
import type { WorldMapProps } from './WorldMap';

export type { Mark } from './engine';
export * from './viewport';

const LazyMap = lazy(() => import('./WorldMap'));

/** The map, in a chunk of its own: pages show their tables before it arrives. */
export function WorldMap({ waiting, ...props }: WorldMapProps & { waiting: React.ReactNode }) {
  return (
    <Suspense fallback={<div className="map-waiting">{waiting}</div>}>
      <LazyMap {...props} />
    </Suspense>
  );
}
