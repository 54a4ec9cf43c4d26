import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '@/api';
import { territoryQuery } from '@/records/queries';

/** A territory the history knows by its id alone. */
export function TerritoryName({ id }: { readonly id: string }) {
  const found = useQuery(territoryQuery(useApi(), id));
  return (
    <Link to="/territories/$id" params={{ id }}>
      {found.data?.data.name ?? '…'}
    </Link>
  );
}
