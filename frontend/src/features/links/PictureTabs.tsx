import { Link } from '@tanstack/react-router';
import { useTranslation } from '@/i18n';
import '@/ui/Tabs.css';
import { type Filters, writeFilters } from './filters';

interface Props {
  readonly here: 'map' | 'network';
  /** They go along from one picture to the other. */
  readonly filters: Filters;
}

/** The pictures of the register, each an address. */
export function PictureTabs({ here, filters }: Props) {
  const { t } = useTranslation('shell');
  const search = writeFilters(filters);
  const current = (page: Props['here']) =>
    page === here ? { 'data-selected': true, 'aria-current': 'page' as const } : {};
  return (
    <nav className="tabs list-views" aria-label={t('nav.maps')}>
      <Link to="/map" search={search} className="tab" {...current('map')} activeProps={{}}>
        {t('nav.map')}
      </Link>
      <Link to="/network" search={search} className="tab" {...current('network')} activeProps={{}}>
        {t('nav.network')}
      </Link>
    </nav>
  );
}
