import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countriesQuery, useApi } from '@/api';
import { useFormat, useTranslation } from '@/i18n';

export interface Countries {
  readonly options: readonly { id: string; text: string; end: string }[];
  readonly nameOf: (code: string) => string;
}

/** Countries one may choose, by the reader's alphabet; the API's names win over the browser's. */
export function useCountries(): Countries {
  const { data } = useQuery(countriesQuery(useApi()));
  const { i18n } = useTranslation();
  const format = useFormat();
  const { language } = i18n;
  return useMemo(() => {
    const names = new Map(data?.map(({ code, names: byLanguage }) => [code, byLanguage[language]]));
    const nameOf = (code: string) => names.get(code) ?? format.country(code);
    const options = (data ?? [])
      .map(({ code }) => ({ id: code, text: nameOf(code), end: code }))
      .sort((a, b) => format.compare(a.text, b.text));
    return { options, nameOf };
  }, [data, language, format]);
}
