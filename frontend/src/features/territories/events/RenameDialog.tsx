import { useState } from 'react';
import { useTranslation } from '@/i18n';
import { TextField } from '@/ui/TextField';
import '../form/form.css';
import type { EventDialogProps } from './EventDialog';
import { EventFields } from './EventFields';
import { EventFrame } from './EventFrame';
import { eventBody, useEventErrors, useEventFields } from './useEventFields';
import { useRecordEvent } from './useRecordEvent';

export function RenameDialog(props: EventDialogProps) {
  const { t } = useTranslation('territories');
  const { name } = props.territory;
  const [newName, setNewName] = useState('');
  const { values, set, tried, setTried } = useEventFields();
  const { record, ...state } = useRecordEvent(props, () =>
    t('rename.done', { previous: name, next: newName.trim() }),
  );
  const { isComplete, shown } = useEventErrors(values, tried, state.problem);
  const wanted = newName.trim();
  const own = wanted === '' ? t('error.required') : wanted === name ? t('error.sameName') : undefined;
  return (
    <EventFrame
      {...state}
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
    </EventFrame>
  );
}
