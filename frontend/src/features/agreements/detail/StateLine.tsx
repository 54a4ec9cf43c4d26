import type { AgreementDetail, AgreementState, AgreementTransition } from '@/api';
import { useFormat, useTranslation } from '@/i18n';

const WAY: readonly AgreementState[] = ['DRAFT', 'SIGNED', 'IN_FORCE', 'CLOSED'];
const ENDS: readonly AgreementState[] = ['TERMINATED', 'DISCARDED', 'VOID'];

/** The way from a draft to the end: what was reached, when and by whom; where it left that way, that. */
export function StateLine({ agreement }: { readonly agreement: AgreementDetail }) {
  const { t } = useTranslation('agreements');
  const { state, transitions } = agreement;
  const reached = new Map(transitions.map((one) => [one.to, one]));
  const left = ENDS.includes(state);
  const passed = WAY.filter((step) => step === 'DRAFT' || reached.has(step));
  const steps = left ? [...passed, state] : WAY;
  return (
    <ol className="agr-line" aria-label={t('line.label')}>
      {steps.map((step) => (
        <Step
          key={step}
          state={step}
          isHere={step === state}
          isReached={step === state || passed.includes(step)}
          transition={reached.get(step)}
          begun={step === 'DRAFT' ? agreement : undefined}
        />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly state: AgreementState;
  readonly isHere: boolean;
  readonly isReached: boolean;
  readonly transition: AgreementTransition | undefined;
  readonly begun: AgreementDetail | undefined;
}

function Step({ state, isHere, isReached, transition, begun }: StepProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const day = transition?.on ? format.date(transition.on) : transition && format.instant(transition.at);
  const first = begun && format.instant(begun.createdAt);
  const who = transition?.by ?? begun?.createdBy;
  const look = isHere ? 'here' : isReached ? 'past' : 'ahead';
  return (
    <li className={look} aria-current={isHere ? 'step' : undefined}>
      <b>{t(`state.${state}`)}</b>
      <span className="meta">{[day ?? first, who].filter(Boolean).join(', ') || t('line.ahead')}</span>
      {transition?.reason && <span className="meta">{`“${transition.reason}”`}</span>}
    </li>
  );
}
