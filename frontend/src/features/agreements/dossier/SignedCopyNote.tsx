import { useQuery } from '@tanstack/react-query';
import { type DocumentDetail, type DossierOfPlan, useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { answeredPlan } from './answers';
import { dossiersQuery } from './queries';

interface Props {
  readonly agreement: { readonly id: string; readonly plan: { readonly number: number } };
  readonly document: Pick<DocumentDetail, 'kind' | 'file'>;
}

/** Whether a signed copy answers what is in force, another plan, or nothing that is on record. */
export function SignedCopyNote({ agreement, document: { kind, file } }: Props) {
  const { t } = useTranslation('dossier');
  const { data } = useQuery(dossiersQuery(useApi(), agreement.id));
  if (!file.answers) {
    return kind === 'SIGNED_COPY' && <Note tone="idle" text={t('answers.unsaid')} />;
  }
  if (!data) return null;
  const answered = answeredPlan(data.plans, file.answers, agreement.plan.number);
  if (!answered) return <Note tone="stop" text={t('answers.nothing')} />;
  const isInForce = isSigned(answered) && answered.plan === agreement.plan.number;
  if (isInForce) return <Note tone="good" text={t('answers.inForce')} />;
  return (
    <Note
      tone="idle"
      text={isSigned(answered) ? t('answers.plan', { number: answered.plan }) : t('answers.prepared')}
    />
  );
}

function isSigned({ state }: DossierOfPlan): boolean {
  return state === 'SIGNED';
}

const GLYPHS = { good: 'state-clear', idle: 'state-draft', stop: 'state-refused' } as const;

function Note({ tone, text }: { readonly tone: keyof typeof GLYPHS; readonly text: string }) {
  return (
    <Badge tone={tone} glyph={GLYPHS[tone]}>
      {text}
    </Badge>
  );
}
