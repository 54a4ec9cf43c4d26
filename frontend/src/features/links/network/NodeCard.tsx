import { Link } from '@tanstack/react-router';
import type { LinkNetworkBy } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { type Filters, writeFilters } from '../filters';
import { type Graph, type NetNode, neighboursOf } from './graph';

const MOST = 12;

interface Props {
  readonly graph: Graph;
  readonly node: NetNode | undefined;
  readonly by: LinkNetworkBy;
  readonly filters: Filters;
  readonly onSelect: (id: string | undefined) => void;
}

/** The chosen node: how many links it has, with what, and the way to them. */
export function NodeCard({ graph, node, by, filters, onSelect }: Props) {
  const { t } = useTranslation('network');
  const format = useFormat();
  if (!node) return <p className="peek meta">{t('card.none')}</p>;
  const neighbours = neighboursOf(graph, node.id);
  const rest = neighbours.length - MOST;
  return (
    <section className="peek" aria-label={t('card.label')}>
      <IconButton icon="close" label={t('card.close')} onPress={() => onSelect(undefined)} />
      <h2>
        {node.name} {node.country && <span className="cc">{node.country}</span>}
      </h2>
      <p>{t('card.links', { count: node.links, number: format.number(node.links) })}</p>
      <div className="acts">
        <Link className="btn" to="/links" search={writeFilters(narrowed(filters, by, node.id))}>
          {t('card.inList')}
        </Link>
        {by === 'ACTOR' && (
          <Link className="btn" to="/actors/$id" params={{ id: node.id }}>
            {t('card.openActor')}
          </Link>
        )}
      </div>
      <h3>{t('card.neighbours')}</h3>
      {neighbours.length === 0 && <p className="meta">{t('card.alone')}</p>}
      <ul>
        {neighbours.slice(0, MOST).map(({ node: other, links }) => (
          <li key={other.id}>
            <Button look="bare" onPress={() => onSelect(other.id)}>
              {other.name}
            </Button>
            <span className="n">{format.number(links)}</span>
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="meta">{t('card.more', { number: format.number(rest) })}</p>}
    </section>
  );
}

/** The same links, and of them those that have the node. */
function narrowed(filters: Filters, by: LinkNetworkBy, key: string): Filters {
  switch (by) {
    case 'COUNTRY':
      return { ...filters, country: [key] };
    case 'DIMENSION':
      return { ...filters, dimension: [key as Filters['dimension'][number]] };
    case 'THEME':
      return { ...filters, theme: [key] };
    case 'ACTOR':
      return { ...filters, actor: key };
  }
}
