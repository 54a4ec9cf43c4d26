import type { ImportPlace } from '@/api';
import { useTranslation } from '@/i18n';
import type { Decision } from './decided';

/** What was decided, in words: `se toma Esquel, Chubut`. */
export function useDecisionText(): (place: ImportPlace, decision: Decision) => string {
  const { t } = useTranslation('importPlaces');
  return (place, { what, territory, create }) => {
    if (what === 'SKIP') return t('places.isSkipped');
    if (what === 'UNDO') return t('places.isOpen');
    if (what === 'CREATE')
      return t('places.isCreated', { name: (create ?? place.offer)?.name ?? place.name });
    const chosen = place.candidates.find((one) => one.territory === territory) ?? place.candidates[0];
    return t('places.isChosen', { name: [chosen?.name, chosen?.parents].filter(Boolean).join(', ') });
  };
}
