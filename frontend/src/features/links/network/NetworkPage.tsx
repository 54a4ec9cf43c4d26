import { lazy, Suspense, useCallback } from 'react';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import '@/list/list.css';
import { useListKeys } from '@/list/useListKeys';
import { useListState } from '@/list/useListState';
import { PageHead } from '@/ui/Page';
import { Segmented } from '@/ui/Segmented';
import { EmptyState, Skeleton } from '@/ui/States';
import { type Filters, toQuery } from '../filters';
import { LinkFilters } from '../list/LinkFilters';
import { PictureTabs } from '../PictureTabs';
import { NodeCard } from './NodeCard';
import './network.css';
import { BYS, NETWORK_CODEC, VIEWS } from './search';
import { EdgesTable, NodesTable } from './tables';
import { type Network, useNetwork } from './useNetwork';

/** The drawing brings its layout along: loaded when it is looked at. */
const Picture = lazy(() => import('./Picture'));

/** What links join: countries, dimensions, themes or actors, drawn and as tables. */
export function NetworkPage() {
  const { t } = useTranslation('network');
  const handle = useListState(NETWORK_CODEC);
  const { state, change } = handle;
  const network = useNetwork(state.by, toQuery(state.filters));
  const { searchRef, filterRef } = useListKeys(undefined);
  const setFilters = useCallback((filters: Filters) => void change({ filters }), [change]);
  return (
    <div className="list-page">
      <PageHead
        title={t('title')}
        aside={<CountLine network={network} />}
        actions={
          <>
            <Segmented
              label={t('by.label')}
              options={BYS.map((id) => ({ id, text: t(`by.${id}`) }))}
              value={state.by}
              onChange={(by) => void change({ by, selected: undefined })}
            />
            <Segmented
              label={t('as.label')}
              options={VIEWS.map((id) => ({ id, text: t(`as.${id}`) }))}
              value={state.as}
              onChange={(as) => void change({ as })}
            />
          </>
        }
      />
      <PictureTabs here="network" filters={state.filters} />
      <LinkFilters
        filters={state.filters}
        onChange={setFilters}
        searchRef={searchRef}
        filterRef={filterRef}
      />
      <Body handle={handle} network={network} />
    </div>
  );
}

function CountLine({ network: { found } }: { readonly network: Network }) {
  const { t } = useTranslation('network');
  const format = useFormat();
  if (!found.data) return null;
  const { links } = found.data;
  return <span role="status">{t('count', { count: links, number: format.number(links) })}</span>;
}

interface BodyProps {
  readonly handle: ReturnType<typeof useListState<ReturnType<typeof NETWORK_CODEC.read>>>;
  readonly network: Network;
}

function Body({ handle, network: { found, graph } }: BodyProps) {
  const { t } = useTranslation('network');
  const format = useFormat();
  const { state, change } = handle;
  const { as, by, filters, selected } = state;
  if (found.isError)
    return <ProblemState error={found.error} title={t('failed')} onRetry={() => void found.refetch()} />;
  if (!graph) return <Skeleton rows={8} label={t('loading')} />;
  const empty = <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>;
  const select = (id: string | undefined) => void change({ selected: id });
  return (
    <div className="list-split net-split">
      <div className="net-frame">
        {!found.data?.complete && (
          <p className="net-note meta">{t('incomplete', { nodes: format.number(graph.nodes.length) })}</p>
        )}
        {graph.nodes.length === 0 && empty}
        {graph.nodes.length > 0 && as === 'picture' && (
          <Suspense fallback={<Skeleton rows={8} label={t('loading')} />}>
            <Picture graph={graph} selected={selected} onSelect={select} />
          </Suspense>
        )}
        {graph.nodes.length > 0 && as === 'nodes' && (
          <NodesTable handle={handle} graph={graph} by={by} empty={empty} />
        )}
        {graph.nodes.length > 0 && as === 'edges' && (
          <EdgesTable handle={handle} graph={graph} by={by} empty={empty} />
        )}
      </div>
      <aside className="net-side" aria-label={t('card.label')}>
        <NodeCard
          graph={graph}
          node={graph.nodes.find(({ id }) => id === selected)}
          by={by}
          filters={filters}
          onSelect={select}
        />
      </aside>
    </div>
  );
}
