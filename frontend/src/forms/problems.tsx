import { type ApiProblem, isProblem } from '@/api';
import { useTranslation } from '@/i18n';
import { Button, ErrorState } from '@/ui';

/** What a failure says to a person: the API's own words, which come in the reader's language. */
export function useProblemText(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!isProblem(error)) return t('problem.unexpected');
    if (error.code === 'no-connection') return t('problem.noConnection');
    if (error.code === 'unexpected') return t('problem.unexpected');
    return error.detail ?? error.title;
  };
}

interface ProblemStateProps {
  readonly error: unknown;
  readonly title: string;
  readonly onRetry?: () => void;
}

/** In place of what could not be loaded. */
export function ProblemState({ error, title, onRetry }: ProblemStateProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  const traceId = isProblem(error) ? error.traceId : undefined;
  // What one may not do does not become allowed by asking again.
  const isRefused = isProblem(error) && error.status === 403;
  return (
    <ErrorState
      title={title}
      reference={traceId ? t('problem.reference', { id: traceId }) : undefined}
      action={onRetry && !isRefused && <Button onPress={onRetry}>{t('retry')}</Button>}
    >
      {text(error)}
    </ErrorState>
  );
}

interface SummaryProps {
  readonly problem: ApiProblem | null;
  /** The label of a field by its JSON pointer; errors next to a field are named here once more. */
  readonly label: (pointer: string) => string;
}

/** On top of a form that was refused: what happened, and every field's error summed up. */
export function ProblemSummary({ problem, label }: SummaryProps) {
  const { t } = useTranslation();
  const text = useProblemText();
  if (!problem) return null;
  return (
    <div className="note stop form-sum" role="alert" tabIndex={-1}>
      <b>{text(problem)}</b>
      {problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((error) => (
            <li key={`${error.pointer ?? error.parameter ?? error.header}${error.code}`}>
              {error.pointer ? `${label(error.pointer)}: ${error.detail}` : error.detail}
            </li>
          ))}
        </ul>
      )}
      {problem.traceId && <p className="meta">{t('problem.reference', { id: problem.traceId })}</p>}
    </div>
  );
}
