import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api';
import { Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import '../actors.css';
import { useFieldLabel } from '../fieldText';
import { CompetencesField } from './CompetencesField';
import { IdentitySection } from './IdentitySection';
import { LanguagesField } from './LanguagesField';
import { LIMITS } from './schema';
import type { ActorValues } from './values';
import { WhereSection } from './WhereSection';

interface Props {
  readonly handle: RecordFormHandle<ActorValues>;
  readonly isNew: boolean;
  /** What it is, where it stands and acts is not theirs to change. */
  readonly detailsOnly?: boolean;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What the page has to say above the fields. */
  readonly notes?: ReactNode;
  /** What it has to say below the names: those that are much alike. */
  readonly duplicates?: ReactNode;
}

export function ActorForm({ isNew, detailsOnly = false, duplicates, ...props }: Props) {
  const { t } = useTranslation('actors');
  const label = useFieldLabel();
  const { form } = props.handle;
  const { control } = form;
  return (
    <RecordForm {...props} label={label} limits={LIMITS}>
      <IdentitySection form={form} isNew={isNew} detailsOnly={detailsOnly} duplicates={duplicates} />
      {!detailsOnly && <WhereSection form={form} isNew={isNew} />}
      <Panel title={t('form.reach')}>
        <div className="record-fields">
          <Text
            control={control}
            name="website"
            label={t('field.website')}
            hint={t('form.websiteHint')}
            maxLength={LIMITS.website}
          />
          <LanguagesField form={form} />
          <Text
            control={control}
            name="iatiIdentifier"
            label={t('field.iatiIdentifier')}
            hint={t('form.iatiHint')}
            maxLength={LIMITS.iatiIdentifier}
          />
        </div>
      </Panel>
      {!isNew && !detailsOnly && <CompetencesField form={form} />}
      <Panel title={t('form.origin')}>
        <Text
          control={control}
          name="source"
          label={t('field.source')}
          hint={t('form.sourceHint')}
          maxLength={LIMITS.source}
          isRequired
        />
        {isNew && <p className="hint">{t('form.later')}</p>}
      </Panel>
    </RecordForm>
  );
}
