import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Api, type Dimension, type LinkNetworkBy, unwrap, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { DIMENSIONS } from '@/records/dimensions';
import { LINKS } from '@/records/queries';
import { useCountries } from '@/records/useCountries';
import { useThemes } from '@/records/useThemes';
import type { LinkQuery } from '../filters';
import { graphOf, type Naming } from './graph';

const networkQuery = (api: Api, by: LinkNetworkBy, query: LinkQuery) =>
  queryOptions({
    queryKey: [...LINKS, 'network', by, query],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/links/network', { params: { query: { by, ...query } }, signal })),
  });

/** The network with its nodes named in the reader's language. */
export function useNetwork(by: LinkNetworkBy, query: LinkQuery) {
  const found = useQuery(networkQuery(useApi(), by, query));
  const naming = useNaming(by);
  const graph = useMemo(() => found.data && graphOf(found.data, naming), [found.data, naming]);
  return { found, graph };
}
export type Network = ReturnType<typeof useNetwork>;

function useNaming(by: LinkNetworkBy): Naming {
  const { t } = useTranslation('common');
  const { nameOf: countryName } = useCountries();
  const { nameOf: themeName, byDimension } = useThemes();
  return useMemo(() => {
    const dimensions = new Map<string, Dimension>(
      [...byDimension].flatMap(([dimension, themes]) => themes.map(({ code }) => [code, dimension] as const)),
    );
    const asDimension = (key: string) => DIMENSIONS.find((one) => one === key);
    const names: Record<LinkNetworkBy, (key: string) => string> = {
      COUNTRY: countryName,
      DIMENSION: (key) => t(`dimension.${asDimension(key) ?? 'SOCIAL'}`),
      THEME: themeName,
      ACTOR: (key) => key,
    };
    return {
      nameOf: names[by],
      dimensionOf: (key) => (by === 'DIMENSION' ? asDimension(key) : dimensions.get(key)),
    };
  }, [by, countryName, themeName, byDimension, t]);
}
