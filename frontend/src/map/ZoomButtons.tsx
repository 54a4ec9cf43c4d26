import { useTranslation } from '@/i18n';
import '@/ui/Segmented.css';
import type { MapEngine } from './engine';

export function ZoomButtons({ engine }: { engine: MapEngine }) {
  const { t } = useTranslation('map');
  return (
    <div className="seg map-zoom">
      <button type="button" aria-label={t('zoomOut')} onClick={() => engine.map.zoomOut()}>
        <span aria-hidden="true">{'−'}</span>
      </button>
      <button type="button" aria-label={t('zoomIn')} onClick={() => engine.map.zoomIn()}>
        <span aria-hidden="true">{'+'}</span>
      </button>
    </div>
  );
}
