import { useQuery } from '@tanstack/react-query';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { meQuery, useApi } from '@/api';
import { OneOf, Text } from '@/forms/record/fields';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { LINK_TYPES } from '@/records/links';
import { Panel } from '@/ui/Page';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import { LIMITS } from './schema';
import type { LinkValues } from './values';

interface Props {
  readonly form: UseFormReturn<LinkValues>;
  readonly isNew: boolean;
  readonly isMaterial: boolean;
}

export function WhatSection({ form, isNew, isMaterial }: Props) {
  const { t } = useTranslation(['linkForm', 'links']);
  const { control } = form;
  return (
    <Panel title={t('linkForm:section.what')}>
      <div className="record-fields">
        {isNew && <StandingField form={form} />}
        {isMaterial && (
          <OneOf
            control={control}
            name="type"
            label={t('links:field.type')}
            hint={t('linkForm:typeHint')}
            options={LINK_TYPES.map((id) => ({ id, text: t(`links:type.${id}`) }))}
            isRequired
          />
        )}
        <Text
          control={control}
          name="title"
          label={t('links:field.title')}
          hint={t('linkForm:titleHint')}
          maxLength={LIMITS.title}
        />
      </div>
    </Panel>
  );
}

/** Only analysts put links on record that are older than the registry; for others there is nothing to choose. */
function StandingField({ form: { control } }: Pick<Props, 'form'>) {
  const { t } = useTranslation('linkForm');
  const errorText = useErrorText();
  const isAnalyst = useQuery(meQuery(useApi())).data?.roles.includes('analyst') ?? false;
  if (!isAnalyst) return null;
  return (
    <Controller
      control={control}
      name="preExisting"
      render={({ field, fieldState }) => (
        <div>
          <RadioGroup
            label={t('field.preExisting')}
            value={field.value ? 'old' : 'draft'}
            onChange={(chosen) => field.onChange(chosen === 'old')}
          >
            <Radio value="draft">
              {t('draft')} <span className="meta link-note">{t('draftNote')}</span>
            </Radio>
            <Radio value="old">
              {t('old')} <span className="meta link-note">{t('oldNote')}</span>
            </Radio>
          </RadioGroup>
          {fieldState.error && <p className="err">{errorText(fieldState.error, 'preExisting')}</p>}
        </div>
      )}
    />
  );
}
