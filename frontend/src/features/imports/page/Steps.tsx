import { Link } from '@tanstack/react-router';
import { useFormat, useTranslation } from '@/i18n';
import '@/ui/Tabs.css';
import type { Step } from '../search';
import { useImport } from './context';
import { type Shown, stepsOf } from './steps';

/** Where one is on the way from a file to its records. What cannot be gone to yet is said, not hidden. */
export function Steps({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const { data } = useImport();
  const open = stepsOf(data.state);
  const isOver = data.state === 'APPLIED' || data.state === 'UNDONE';
  const places: readonly Step[] = data.kind === 'EXCHANGE_RATES' ? [] : ['places'];
  const steps: readonly Step[] = isOver ? ['rows'] : ['columns', 'rows', ...places, 'apply'];
  const counts: Partial<Record<Step, number | undefined>> = { rows: data.rows, places: data.places?.open };
  if (data.state === 'DISCARDED') return null;
  return (
    <nav className="tabs list-views import-steps" aria-label={t('steps.label')}>
      {isOver && <StepLink step={undefined} isHere={shown === 'result'} text={t('steps.result')} />}
      {steps.map((step) => {
        const text = isOver ? t('steps.rowsAfter') : t(`steps.${step}`);
        const count = counts[step];
        const end = count ? format.number(count) : undefined;
        return open.includes(step) ? (
          <StepLink key={step} step={step} isHere={shown === step} text={text} end={end} />
        ) : (
          <span key={step} className="tab soft" aria-disabled="true">
            {text}
          </span>
        );
      })}
    </nav>
  );
}

interface LinkProps {
  readonly step: Step | undefined;
  readonly isHere: boolean;
  readonly text: string;
  readonly end?: string | undefined;
}

function StepLink({ step, isHere, text, end }: LinkProps) {
  return (
    <Link
      from="/imports/$id"
      to="."
      search={step ? { step } : {}}
      resetScroll={false}
      className="tab"
      {...(isHere && { 'data-selected': true, 'aria-current': 'step' as const })}
      activeProps={{ 'aria-current': isHere ? 'step' : undefined }}
    >
      {text}
      {end !== undefined && <span className="n">{end}</span>}
    </Link>
  );
}
