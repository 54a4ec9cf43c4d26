import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import type { ApiProblem } from '@/api';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { ProblemSummary } from './problems';
import './record/form.css';

interface Props {
  readonly title: string;
  readonly intro: ReactNode;
  readonly submit: string;
  readonly isPending: boolean;
  readonly problem: ApiProblem | null;
  readonly staleNote?: string | undefined;
  readonly label: (field: string) => string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form over a page: what it means, what went wrong, the fields, the verb. */
export function FormDialog({ title, intro, submit, isPending, problem, staleNote, ...props }: Props) {
  const { t } = useTranslation('records');
  const id = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <Dialog
      title={title}
      isOpen
      onClose={props.onClose}
      actions={
        <>
          <Button onPress={props.onClose}>{t('action.cancel')}</Button>
          <Button look="go" type="submit" form={id} isPending={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={id} className="record-fields" noValidate onSubmit={send}>
        <p>{intro}</p>
        {staleNote && (
          <p className="note warn" role="alert">
            {staleNote}
          </p>
        )}
        <ProblemSummary problem={problem} label={(pointer) => props.label(pointer.slice(1))} />
        {props.children}
      </form>
    </Dialog>
  );
}
