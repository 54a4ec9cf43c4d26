import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api';
import { LeaveGuard, ProblemSummary } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import '../territories.css';
import { useFieldLabel } from '../fieldText';
import { ErrorSummary } from './ErrorSummary';
import { Text } from './fields';
import './form.css';
import { IdentifiersEditor } from './IdentifiersEditor';
import { IdentitySection } from './IdentitySection';
import { PlaceSection } from './PlaceSection';
import { pathOf } from './pointers';
import type { TerritoryFormHandle } from './useTerritoryForm';

interface Props {
  readonly handle: TerritoryFormHandle;
  /** The territory being corrected; nothing for a new one. */
  readonly id?: string;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What the page has to say above the fields. */
  readonly children?: ReactNode;
}

/** One column, labels above, every error next to its field and summed up on top. */
export function TerritoryForm({
  handle,
  id,
  problem,
  isSaving,
  submit,
  onSubmit,
  onCancel,
  children,
}: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const { form, isDirty } = handle;
  // Errors the form shows beside a field are summed up there; only the others are the problem's to tell.
  const rest = problem && withoutShown(problem, (pointer) => pathOf(pointer, form.getValues()) !== undefined);
  return (
    <form
      className="territory-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit(onSubmit)();
      }}
    >
      <LeaveGuard isDirty={isDirty} dirty={isDirty()} />
      <DraftNote handle={handle} />
      {children}
      <ProblemSummary problem={rest} label={(pointer) => label(pointer.slice(1).replaceAll('/', '.'))} />
      <ErrorSummary form={form} />
      <p className="hint">{t('form.required')}</p>
      <IdentitySection form={form} id={id} />
      <PlaceSection form={form} />
      <IdentifiersEditor form={form} />
      <Panel title={t('form.origin')}>
        <Text
          control={form.control}
          name="source"
          label={t('field.source')}
          hint={t('form.sourceHint')}
          maxLength={200}
          isRequired
        />
      </Panel>
      <footer className="territory-submit">
        <SavedNote handle={handle} />
        <Button onPress={onCancel}>{t('action.cancel')}</Button>
        <Button look="go" type="submit" isPending={isSaving}>
          {submit}
        </Button>
      </footer>
    </form>
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
function DraftNote({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  if (!handle.resumed) return null;
  return (
    <div className="note here territory-inline">
      <p>{t('form.draftFound', { when: format.instant(handle.resumed) })}</p>
      <Button look="bare" onPress={() => void handle.discard()}>
        {t('action.discard')}
      </Button>
    </div>
  );
}

function SavedNote({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  if (!handle.savedAt) return <span className="meta" />;
  const time = format.instant(handle.savedAt, {
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
