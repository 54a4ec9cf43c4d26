import { useState } from 'react';
import type { LinkActivity, LinkDetail } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { ReasonField } from '@/forms/record/ReasonField';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { placeOf } from '@/records/linkLooks';
import { MODALITIES } from '@/records/links';
import { DateField } from '@/ui/DateField';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { useFieldLabel } from '../fieldText';
import { useActivityWrite } from './useActivityWrite';
import { type ActivityValues, fromActivity, NOTHING_YET, wrongIn } from './values';

interface Props {
  readonly link: LinkDetail;
  readonly etag: string;
  readonly activity: LinkActivity | undefined;
  /** The reader's local government, which took part in whatever it records. */
  readonly own: string | undefined;
  readonly onClose: () => void;
}

/** Something that happened under the link: recorded, or put right. */
export function ActivityDialog(props: Props) {
  const { link, activity, own, onClose } = props;
  const { t } = useTranslation(['links', 'records']);
  const label = useFieldLabel();
  const [values, setValues] = useState(() =>
    activity ? fromActivity(activity) : { ...NOTHING_YET, participants: own ? [own] : [] },
  );
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { write, ...state } = useActivityWrite(props);
  const wrong = wrongIn(values, new Date().toISOString().slice(0, 10));
  return (
    <FormDialog
      {...state}
      label={label}
      title={t(activity ? 'links:activity.titleCorrect' : 'links:activity.titleNew')}
      intro={t('links:activity.intro')}
      submit={t('records:action.save')}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (Object.keys(wrong).length === 0) write({ values, reason });
      }}
    >
      <Fields
        link={link}
        values={values}
        wrong={tried ? wrong : {}}
        onChange={(changed) => setValues((before) => ({ ...before, ...changed }))}
      />
      {activity && <ReasonField value={reason} onChange={setReason} />}
    </FormDialog>
  );
}

interface FieldsProps {
  readonly link: LinkDetail;
  readonly values: ActivityValues;
  readonly wrong: ReturnType<typeof wrongIn>;
  readonly onChange: (changed: Partial<ActivityValues>) => void;
}

const NO_MODALITY = 'NONE';

function Fields({ link, values, wrong, onChange }: FieldsProps) {
  const { t } = useTranslation(['links', 'records']);
  return (
    <>
      <DateField
        label={t('links:field.date')}
        value={values.date}
        onChange={(date) => onChange({ date })}
        error={wrong.date && t(`records:error.${wrong.date}`)}
        isRequired
      />
      <TextField
        label={t('links:field.place')}
        value={values.place}
        onChange={(place) => onChange({ place })}
        maxLength={200}
      />
      <Select
        label={t('links:field.modality')}
        options={[
          { id: NO_MODALITY, text: t('links:activity.none') },
          ...MODALITIES.map((id) => ({ id, text: t(`links:modality.${id}`) })),
        ]}
        value={values.modality ?? NO_MODALITY}
        onChange={(id) => onChange({ modality: id === NO_MODALITY ? null : id })}
      />
      <Participants link={link} values={values} isWrong={wrong.participants === true} onChange={onChange} />
      <TextField
        label={t('links:field.outcome')}
        value={values.outcome}
        onChange={(outcome) => onChange({ outcome })}
        maxLength={2000}
        rows={3}
      />
    </>
  );
}

interface ParticipantsProps extends Omit<FieldsProps, 'wrong'> {
  readonly isWrong: boolean;
}

/** Those who take part in the link, and who was there and has left it since. */
function Participants({ link, values, isWrong, onChange }: ParticipantsProps) {
  const { t } = useTranslation('links');
  const parties = [...link.partners, ...link.facilitators];
  const options = parties.map((party) => ({ id: party.actor, text: placeOf(party) }));
  const known = new Set(options.map(({ id }) => id));
  const left = values.participants.filter((id) => !known.has(id));
  return (
    <fieldset aria-describedby="activity-participants">
      <legend className="label">{t('field.participants')}</legend>
      <Choices
        options={options}
        chosen={values.participants.filter((id) => known.has(id))}
        onChange={(chosen) => onChange({ participants: [...chosen, ...left] })}
      />
      <p id="activity-participants" className={isWrong ? 'err' : 'hint'}>
        {t(isWrong ? 'activity.someone' : 'activity.participantsHint')}
      </p>
    </fieldset>
  );
}
