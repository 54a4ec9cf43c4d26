import { useState } from 'react';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { type Picked, TerritoryPicker } from '@/records/TerritoryPicker';
import { IconButton } from '@/ui/Button';
import { useFieldLabel } from '../fieldText';
import type { EventDialogProps } from './EventDialog';
import { EventFields } from './EventFields';
import { Preview } from './Preview';
import { eventBody, useEventErrors, useEventFields } from './useEventFields';
import { useRecordEvent } from './useRecordEvent';

export function SplitDialog(props: EventDialogProps) {
  const { t } = useTranslation('territories');
  const label = useFieldLabel();
  const { territory } = props;
  const { id, name, country } = territory;
  const [successors, setSuccessors] = useState<readonly Picked[]>([]);
  const { values, set, tried, setTried } = useEventFields();
  const { record, ...state } = useRecordEvent(props, () =>
    t('split.done', { name, successors: successors.map((one) => one.name).join(', ') }),
  );
  const { isComplete, shown } = useEventErrors(values, tried, state.problem);
  const isEnough = successors.length >= 2;
  const taken = new Set([id, ...successors.map((one) => one.id)]);
  return (
    <FormDialog
      {...state}
      label={label}
      title={t('split.title', { name })}
      intro={t('split.intro', { name })}
      submit={t('split.save')}
      onClose={props.onClose}
      onSubmit={() => {
        setTried(true);
        if (!isComplete || !isEnough) return;
        record({ type: 'SPLIT', successors: successors.map((one) => one.id), ...eventBody(values) });
      }}
    >
      <Chosen
        successors={successors}
        onRemove={(gone) => setSuccessors(successors.filter((one) => one.id !== gone))}
      />
      <TerritoryPicker
        key={successors.length}
        label={t('split.add')}
        hint={t('split.addHint')}
        value={null}
        onChange={(picked) => picked && setSuccessors([...successors, picked])}
        accepts={(hit) => !taken.has(hit.id) && hit.country === country && !hit.dissolvedOn}
        error={tried && !isEnough ? t('error.two', { ns: 'records' }) : shown('successors')}
        isRequired
      />
      <EventFields values={values} set={set} error={shown} />
      <Preview event="SPLIT" territory={territory} successors={successors} />
    </FormDialog>
  );
}

interface ChosenProps {
  readonly successors: readonly Picked[];
  readonly onRemove: (id: string) => void;
}

function Chosen({ successors, onRemove }: ChosenProps) {
  const { t } = useTranslation('territories');
  if (successors.length === 0) return null;
  return (
    <ul className="record-chosen" aria-label={t('split.successors')}>
      {successors.map(({ id, name }) => (
        <li key={id}>
          <b>{name}</b>
          <IconButton icon="close" label={t('split.remove', { name })} onPress={() => onRemove(id)} />
        </li>
      ))}
    </ul>
  );
}
