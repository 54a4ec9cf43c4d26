import { useQuery } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { answeredPlan } from './answers';
import { dossiersQuery } from './queries';

interface Props {
  readonly agreement: { readonly id: string; readonly plan: { readonly number: number } };
  /** The hash that a signed copy says it answers. */
  readonly answers: string;
}

/** Whether a signed copy answers what is in force, an earlier plan, or nothing that is on record. */
export function SignedCopyNote({ agreement, answers }: Props) {
  const { t } = useTranslation('dossier');
  const { data } = useQuery(dossiersQuery(useApi(), agreement.id));
  if (!data) return null;
  const plan = answeredPlan(data.plans, answers, agreement.plan.number);
  if (plan === undefined) {
    return (
      <Badge tone="stop" glyph="state-refused">
        {t('answers.nothing')}
      </Badge>
    );
  }
  const isInForce = plan === agreement.plan.number;
  return (
    <Badge tone={isInForce ? 'good' : 'idle'} glyph={isInForce ? 'state-clear' : 'state-draft'}>
      {isInForce ? t('answers.inForce') : t('answers.plan', { number: plan })}
    </Badge>
  );
}
