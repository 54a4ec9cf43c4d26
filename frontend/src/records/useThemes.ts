import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type Theme, themesQuery, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { DIMENSIONS } from './dimensions';

export interface NamedTheme {
  readonly code: string;
  readonly name: string;
  readonly dimension: Theme['dimension'];
}

export interface Themes {
  /** By dimension in its own order, within it by the reader's alphabet. */
  readonly byDimension: ReadonlyMap<Theme['dimension'], readonly NamedTheme[]>;
  readonly nameOf: (code: string) => string;
  readonly dimensionOf: (code: string) => Theme['dimension'] | undefined;
}

/** The subjects of cooperation, in the reader's language. */
export function useThemes(): Themes {
  const { data } = useQuery(themesQuery(useApi()));
  const { i18n } = useTranslation();
  const format = useFormat();
  const { language } = i18n;
  return useMemo(() => {
    const byDimension = new Map<Theme['dimension'], NamedTheme[]>(DIMENSIONS.map((one) => [one, []]));
    const named = (data ?? []).map(({ code, dimension, names }) => ({
      code,
      dimension,
      name: inLanguage(names, language),
    }));
    for (const theme of named.sort((a, b) => format.compare(a.name, b.name)))
      byDimension.get(theme.dimension)?.push(theme);
    const known = new Map(named.map((theme) => [theme.code, theme]));
    return {
      byDimension,
      nameOf: (code: string) => known.get(code)?.name ?? code,
      dimensionOf: (code: string) => known.get(code)?.dimension,
    };
  }, [data, language, format]);
}
