import { useTranslation } from '@/i18n';

/** `Plan original`, `Enmienda 2`. */
export function usePlanName(): (number: number) => string {
  const { t } = useTranslation('agreements');
  return (number) => (number === 0 ? t('plans.original') : t('plans.amendment', { number }));
}
