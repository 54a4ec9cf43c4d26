import { useQuery } from '@tanstack/react-query';
import { type AgreementAbilities, type AgreementDetail, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { abilitiesQuery } from '../queries';

export type Ability = Exclude<keyof AgreementAbilities, 'reason'>;

/** What may be done now, as the server says, and why not. */
export function useEditing({ id }: Pick<AgreementDetail, 'id'>) {
  const { t } = useTranslation(['agreements', 'records']);
  const abilities = useQuery(abilitiesQuery(useApi(), id)).data;
  const why = (ability: Ability): string | undefined =>
    !abilities
      ? t('records:action.checking')
      : abilities[ability]
        ? undefined
        : (abilities.reason ?? t('agreements:action.notNow'));
  return { why, reason: abilities?.reason, mayEditPlan: abilities?.editPlan === true };
}
