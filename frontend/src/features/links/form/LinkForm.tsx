import type { ReactNode } from 'react';
import type { ApiProblem } from '@/api';
import { Day, Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { Panel } from '@/ui/Page';
import { AboutSection } from './AboutSection';
import './form.css';
import { useFieldLabel } from './fieldText';
import { PartiesSection } from './PartiesSection';
import { LIMITS } from './schema';
import type { LinkValues } from './values';
import { WhatSection } from './WhatSection';

interface Props {
  readonly handle: RecordFormHandle<LinkValues>;
  readonly isNew: boolean;
  /** Whether what a clearance approves may change too: partners, type, themes, instrument and end. */
  readonly isMaterial: boolean;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** What the page has to say above the fields. */
  readonly notes?: ReactNode;
}

export function LinkForm({ isNew, isMaterial, ...props }: Props) {
  const label = useFieldLabel();
  const { form } = props.handle;
  return (
    <RecordForm {...props} label={label} limits={LIMITS}>
      <WhatSection form={form} isNew={isNew} isMaterial={isMaterial} />
      {isMaterial && <PartiesSection form={form} />}
      <AboutSection form={form} isMaterial={isMaterial} />
      <WhenSection handle={props.handle} isMaterial={isMaterial} />
      <OriginSection handle={props.handle} />
    </RecordForm>
  );
}

function WhenSection({ handle, isMaterial }: Pick<Props, 'handle' | 'isMaterial'>) {
  const { t } = useTranslation(['linkForm', 'links']);
  const { control } = handle.form;
  return (
    <Panel title={t('linkForm:section.when')}>
      <div className="record-fields">
        <Day
          control={control}
          name="startedOn"
          label={t('links:field.startedOn')}
          hint={t('linkForm:startHint')}
        />
        {isMaterial && (
          <>
            <Day
              control={control}
              name="plannedEnd"
              label={t('links:field.plannedEnd')}
              hint={t('linkForm:endHint')}
            />
            <Text
              control={control}
              name="instrument"
              label={t('links:field.instrument')}
              hint={t('linkForm:instrumentHint')}
              maxLength={LIMITS.instrument}
            />
          </>
        )}
      </div>
    </Panel>
  );
}

function OriginSection({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation(['linkForm', 'links']);
  const { control } = handle.form;
  return (
    <Panel title={t('linkForm:section.origin')}>
      <div className="record-fields">
        <Text
          control={control}
          name="source"
          label={t('links:field.source')}
          hint={t('linkForm:sourceHint')}
          maxLength={LIMITS.source}
          isRequired
        />
        <Text
          control={control}
          name="sourceId"
          label={t('linkForm:field.sourceId')}
          hint={t('linkForm:sourceIdHint')}
          maxLength={LIMITS.sourceId}
        />
      </div>
    </Panel>
  );
}
