import { useTranslation } from '@/i18n';
import '@/ui/Segmented.css';
import type { MapEngine } from './engine';

export function ZoomButtons({ engine }: { engine: MapEngine }) {
  const { t } = useTranslation('territories');
  return (
    <div className="seg map-zoom">
      <button type="button" aria-label={t('map.zoomOut')} onClick={() => engine.map.zoomOut()}>
        <span aria-hidden="true">{'−'}</span>
      </button>
      <button type="button" aria-label={t('map.zoomIn')} onClick={() => engine.map.zoomIn()}>
        <span aria-hidden="true">{'+'}</span>
      </button>
    </div>
  );
}
