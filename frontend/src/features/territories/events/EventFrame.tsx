import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { ApiProblem } from '@/api';
import { ProblemSummary } from '@/forms';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { useFieldLabel } from '../fieldText';

interface Props {
  readonly title: string;
  readonly intro: string;
  readonly submit: string;
  readonly isPending: boolean;
  readonly problem: ApiProblem | null;
  readonly staleNote: string | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What the three dialogs share: what it means, what went wrong, the fields, the verb. */
export function EventFrame({
  title,
  intro,
  submit,
  isPending,
  problem,
  staleNote,
  onSubmit,
  onClose,
  children,
}: Props) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('action.cancel')}</Button>
          <Button look="go" type="submit" form={id} isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} className="territory-fields" noValidate onSubmit={send}>
        <p>{intro}</p>
        {staleNote && (
          <p className="note warn" role="alert">
            {staleNote}
          </p>
        )}
        <ProblemSummary problem={problem} label={(pointer) => label(pointer.slice(1))} />
        {children}
      </form>
    </Dialog>
  );
}
