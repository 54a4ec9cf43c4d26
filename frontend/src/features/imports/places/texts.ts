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
    const listed = place.candidates.find((one) => one.territory === territory);
    const chosen = listed ?? (territory ? undefined : place.candidates[0]);
    const name = chosen ? [chosen.name, chosen.parents].filter(Boolean).join(', ') : place.decision?.name;
    return t('places.isChosen', { name: name ?? place.name });
  };
}
