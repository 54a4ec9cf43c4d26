import { useMemo } from 'react';
import { useFormat } from '@/i18n';
import { currencyCodes, useMoney } from './format';

/** Currencies by code and by the reader's name for them; which may be used on a day is the API's to say. */
export function useCurrencies() {
  const format = useFormat();
  const { currency } = useMoney();
  return useMemo(() => {
    const options = currencyCodes()
      .map((code) => ({ id: code, text: `${code} · ${currency(code)}` }))
      .sort((a, b) => format.compare(a.text, b.text));
    return { options, nameOf: (code: string) => `${code} · ${currency(code)}` };
  }, [format, currency]);
}
