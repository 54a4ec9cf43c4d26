import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '@/api';
import { actorQuery, territoryQuery } from './queries';

/** A territory the history knows by its id alone. */
export function TerritoryName({ id }: { readonly id: string }) {
  const found = useQuery(territoryQuery(useApi(), id));
  return (
    <Link to="/territories/$id" params={{ id }}>
      {found.data?.data.name ?? '…'}
    </Link>
  );
}

/** Likewise an actor. */
export function ActorName({ id }: { readonly id: string }) {
  const found = useQuery(actorQuery(useApi(), id));
  return (
    <Link to="/actors/$id" params={{ id }}>
      {found.data?.data.name ?? '…'}
    </Link>
  );
}
