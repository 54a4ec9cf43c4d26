import { useTranslation } from '@/i18n';
import type { GateWords } from '@/records/RecordGate';

export function useGateWords(): GateWords {
  const { t } = useTranslation('agreements');
  return { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
}
