import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { ApiProblem } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { LeaveGuard } from '../LeaveGuard';
import { ProblemSummary } from '../problems';
import { ErrorSummary } from './ErrorSummary';
import './form.css';
import { ReasonField } from './ReasonField';
import { LimitsProvider } from './texts';
import type { RecordFormHandle } from './useRecordForm';

interface Props<V extends FieldValues> {
  readonly handle: RecordFormHandle<V>;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** The label of a field by its path, `names.2.name`. */
  readonly label: (path: string) => string;
  /** How long each text may be, by the first part of its path. */
  readonly limits: Readonly<Record<string, number>>;
  /** What the page has to say above the fields. */
  readonly notes?: ReactNode;
  readonly children: ReactNode;
}

/** One column, labels above, every error next to its field and summed up on top. */
export function RecordForm<V extends FieldValues>(props: Props<V>) {
  const { handle, problem, label } = props;
  const { t } = useTranslation('records');
  const { form, isDirty, fieldAt } = handle;
  // Errors the form shows beside a field are summed up there; only the others are the problem's to tell.
  const rest = problem && withoutShown(problem, (pointer) => fieldAt(pointer) !== undefined);
  return (
    <LimitsProvider value={props.limits}>
      <form
        className="record-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void form.handleSubmit(props.onSubmit)();
        }}
      >
        <LeaveGuard isDirty={isDirty} dirty={isDirty()} />
        <DraftNote handle={handle} />
        {props.notes}
        <ProblemSummary problem={rest} label={(pointer) => label(pointer.slice(1).replaceAll('/', '.'))} />
        <ErrorSummary form={form} label={label} />
        <p className="hint">{t('form.required')}</p>
        {props.children}
        {handle.basis.etag !== '' && <Reason handle={handle} />}
        <footer className="record-submit">
          <SavedNote savedAt={handle.savedAt} />
          <Button onPress={props.onCancel}>{t('action.cancel')}</Button>
          <Button look="go" type="submit" isPending={props.isSaving}>
            {props.submit}
          </Button>
        </footer>
      </form>
    </LimitsProvider>
  );
}

/** Of a correction; a new record has its source. */
function Reason<V extends FieldValues>({
  handle: { basis, giveReason },
}: {
  readonly handle: RecordFormHandle<V>;
}) {
  const { t } = useTranslation('records');
  return (
    <Panel title={t('form.why')}>
      <ReasonField value={basis.reason ?? ''} onChange={giveReason} />
    </Panel>
  );
}

function withoutShown(problem: ApiProblem, isShown: (pointer: string) => boolean): ApiProblem {
  const errors = problem.errors.filter((error) => !error.pointer || !isShown(error.pointer));
  return Object.assign(Object.create(Object.getPrototypeOf(problem)) as ApiProblem, problem, {
    errors,
    message: problem.message,
  });
}

/** A draft from an earlier day is taken up again, and can be thrown away. */
function DraftNote<V extends FieldValues>({ handle }: { readonly handle: RecordFormHandle<V> }) {
  const { t } = useTranslation('records');
  const format = useFormat();
  if (!handle.resumed) return null;
  return (
    <div className="note here record-inline">
      <p>{t('form.draftFound', { when: format.instant(handle.resumed) })}</p>
      <Button look="bare" onPress={() => void handle.discard()}>
        {t('action.discard')}
      </Button>
    </div>
  );
}

function SavedNote({ savedAt }: { readonly savedAt: Date | null }) {
  const { t } = useTranslation('records');
  const format = useFormat();
  if (!savedAt) return <span className="meta" />;
  const time = format.instant(savedAt, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  return (
    <span className="meta" role="status">
      {t('form.draftSaved', { time })}
    </span>
  );
}
