import { useCallback } from 'react';
import { useFormat, useTranslation } from '@/i18n';
import '@/list/list.css';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { PageHead } from '@/ui/Page';
import { Segmented } from '@/ui/Segmented';
import { useArcs } from '../arcs/useArcs';
import { type Filters, toQuery } from '../filters';
import '../links.css';
import { LinkFilters } from '../list/LinkFilters';
import { PictureTabs } from '../PictureTabs';
import { LinksTable } from './LinksTable';
import './map.css';
import { Picture } from './Picture';
import { PlacesTable } from './PlacesTable';
import { MAP_CODEC, VIEWS } from './search';

/** Every link of the register as an arc, and the same facts as tables. */
export function MapPage() {
  const { t } = useTranslation('map');
  const format = useFormat();
  const handle = useListState(MAP_CODEC);
  const { state, change } = handle;
  const arcs = useArcs(toQuery(state.filters));
  const { searchRef, filterRef } = useListKeys(undefined);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);
  const count = arcs.found.data?.links.length;
  return (
    <div className="list-page">
      <PageHead
        title={t('title')}
        aside={
          count !== undefined && (
            <span role="status">{t('count', { count, number: format.number(count) })}</span>
          )
        }
        actions={
          <Segmented
            label={t('as.label')}
            options={VIEWS.map((id) => ({ id, text: t(`as.${id}`) }))}
            value={state.as}
            onChange={(as) => void change({ as })}
          />
        }
      />
      <PictureTabs here="map" filters={state.filters} />
      <LinkFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      {state.as === 'picture' && <Picture handle={handle} arcs={arcs} />}
      {state.as === 'links' && <LinksTable handle={handle} searchRef={searchRef} />}
      {state.as === 'places' && <PlacesTable handle={handle} arcs={arcs} />}
    </div>
  );
}
