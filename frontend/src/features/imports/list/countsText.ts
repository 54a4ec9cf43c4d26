import type { ImportCounts } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { OUTCOMES } from '../states';

/** `Nuevas 80 · Esperan 30`: what there is none of is not said. */
export function useCountsText(): (counts: ImportCounts | undefined) => string {
  const { t } = useTranslation('imports');
  const format = useFormat();
  return (counts) =>
    OUTCOMES.filter((outcome) => counts?.[outcome])
      .map((outcome) => `${t(`outcomes.${outcome}`)} ${format.number(counts?.[outcome] ?? 0)}`)
      .join(' · ');
}
