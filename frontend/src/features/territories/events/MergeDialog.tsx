import { useState } from 'react';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { type Picked, TerritoryPicker } from '@/records/TerritoryPicker';
import { useFieldLabel } from '../fieldText';
import type { EventDialogProps } from './EventDialog';
import { EventFields } from './EventFields';
import { Preview } from './Preview';
import { eventBody, useEventErrors, useEventFields } from './useEventFields';
import { useRecordEvent } from './useRecordEvent';

export function MergeDialog(props: EventDialogProps) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const { territory } = props;
  const { id, name, country } = territory;
  const [successor, setSuccessor] = useState<Picked | null>(null);
  const { values, set, tried, setTried } = useEventFields();
  const { record, ...state } = useRecordEvent(props, () =>
    t('merge.done', { name, successor: successor?.name }),
  );
  const { isComplete, shown } = useEventErrors(values, tried, state.problem);
  return (
    <FormDialog
      {...state}
      label={label}
      title={t('merge.title', { name })}
      intro={t('merge.intro', { name })}
      submit={t('merge.save')}
      onClose={props.onClose}
      onSubmit={() => {
        setTried(true);
        if (isComplete && successor)
          record({ type: 'MERGED', successors: [successor.id], ...eventBody(values) });
      }}
    >
      <TerritoryPicker
        label={t('merge.successor')}
        hint={t('merge.successorHint')}
        value={successor}
        onChange={setSuccessor}
        accepts={(hit) => hit.id !== id && hit.country === country && !hit.dissolvedOn}
        error={tried && !successor ? t('error.required', { ns: 'records' }) : shown('successors')}
        isRequired
      />
      <EventFields values={values} set={set} error={shown} />
      <Preview event="MERGED" territory={territory} successors={successor ? [successor] : []} />
    </FormDialog>
  );
}
