import { useState } from 'react';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { TextField } from '@/ui/TextField';
import { useFieldLabel } from '../fieldText';
import type { EventDialogProps } from './EventDialog';
import { EventFields } from './EventFields';
import { eventBody, useEventErrors, useEventFields } from './useEventFields';
import { useRecordEvent } from './useRecordEvent';

export function RenameDialog(props: EventDialogProps) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const { name } = props.territory;
  const [newName, setNewName] = useState('');
  const { values, set, tried, setTried } = useEventFields();
  const { record, ...state } = useRecordEvent(props, () =>
    t('rename.done', { previous: name, next: newName.trim() }),
  );
  const { isComplete, shown } = useEventErrors(values, tried, state.problem);
  const wanted = newName.trim();
  const own =
    wanted === ''
      ? t('error.required', { ns: 'records' })
      : wanted === name
        ? t('error.sameName', { ns: 'records' })
        : undefined;
  return (
    <FormDialog
      {...state}
      label={label}
      title={t('rename.title', { name })}
      intro={t('rename.intro')}
      submit={t('rename.save')}
      onClose={props.onClose}
      onSubmit={() => {
        setTried(true);
        if (isComplete && !own) record({ type: 'RENAMED', newName: wanted, ...eventBody(values) });
      }}
    >
      <TextField
        label={t('rename.newName')}
        value={newName}
        onChange={setNewName}
        error={(tried ? own : undefined) ?? shown('newName')}
        maxLength={200}
        isRequired
        autoFocus
      />
      <EventFields values={values} set={set} error={shown} />
    </FormDialog>
  );
}
