import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api';
import { Day, Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { useFieldLabel } from '../fieldText';
import { LanguagesField } from './LanguagesField';
import { MoneySection } from './MoneySection';
import { PartiesField } from './PartiesField';
import { LIMITS } from './schema';
import type { AgreementValues, Candidate } from './values';

interface Props {
  readonly handle: RecordFormHandle<AgreementValues>;
  readonly candidates: readonly Candidate[];
  /** Whether what a signature fixes may change too: parties, call, currency and base. */
  readonly isOpen: boolean;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What the page has to say above the fields. */
  readonly notes?: ReactNode;
}

export function AgreementForm({ candidates, isOpen, ...props }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const label = useFieldLabel();
  const { control } = props.handle.form;
  return (
    <RecordForm {...props} label={label} limits={LIMITS}>
      <Panel title={t('agreementForm:section.what')}>
        <div className="record-fields">
          <Text
            control={control}
            name="title"
            label={t('agreements:field.title')}
            hint={t('agreementForm:hint.title')}
            maxLength={LIMITS.title}
            isRequired
          />
          <Text
            control={control}
            name="code"
            label={t('agreements:field.code')}
            hint={t('agreementForm:hint.code')}
            maxLength={LIMITS.code}
          />
        </div>
      </Panel>
      {isOpen && (
        <>
          <PartiesField form={props.handle.form} candidates={candidates} />
          <MoneySection form={props.handle.form} />
        </>
      )}
      <Panel title={t('agreementForm:section.when')}>
        <div className="record-fields">
          <Day
            control={control}
            name="effectiveOn"
            label={t('agreements:field.effectiveOn')}
            hint={t('agreementForm:hint.effectiveOn')}
          />
          <Day
            control={control}
            name="closesOn"
            label={t('agreements:field.closesOn')}
            hint={t('agreementForm:hint.closesOn')}
          />
          <LanguagesField form={props.handle.form} />
        </div>
      </Panel>
    </RecordForm>
  );
}
