import type { Conversion } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';

/** By which rate, of which day, from where: `1.600 ARS por EUR, 30 mar 2026, BNA vendedor (manual)`. */
export function useConversionText(): (conversion: Conversion) => string {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { rate } = useMoney();
  return ({ from, to, kind, rate: effective, legs, date, source, reason, label }) => {
    if (label === 'SAME_CURRENCY' || !kind) return t('conversion.same');
    const day = date && (kind === 'ANNUAL_AVERAGE' ? date.slice(0, 4) : format.date(date));
    const via = legs.map((leg) => `${rate(leg.rate)} ${leg.currency}/${leg.base}`).join(', ');
    return [
      t('conversion.rate', { rate: rate(effective), from, to }),
      t(`conversion.kind.${kind}`),
      day,
      source,
      label === 'TRIANGULATED' && t('conversion.triangulated', { legs: via }),
      reason,
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

export function ConversionText({ conversion }: { readonly conversion: Conversion }) {
  const text = useConversionText();
  return <span className="meta">{text(conversion)}</span>;
}
