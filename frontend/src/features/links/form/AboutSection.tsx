import { Controller, type UseFormReturn } from 'react-hook-form';
import { Text } from '@/forms/record/fields';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { MODALITIES } from '@/records/links';
import { Panel } from '@/ui/Page';
import { LanguagesField } from './LanguagesField';
import { ownError } from './ownError';
import { LIMITS } from './schema';
import { ThemesField } from './ThemesField';
import type { LinkValues } from './values';

interface Props {
  readonly form: UseFormReturn<LinkValues>;
  readonly isMaterial: boolean;
}

/** What it is about and how one works together. */
export function AboutSection({ form, isMaterial }: Props) {
  const { t } = useTranslation(['linkForm', 'links']);
  const { control } = form;
  return (
    <Panel title={t('linkForm:section.about')}>
      <div className="record-fields">
        {isMaterial && <ThemesField form={form} />}
        <ModalitiesField form={form} />
        <Text
          control={control}
          name="objectives"
          label={t('links:field.objectives')}
          hint={t('linkForm:objectivesHint')}
          maxLength={LIMITS.objectives}
          rows={4}
        />
        <LanguagesField form={form} />
      </div>
    </Panel>
  );
}

function ModalitiesField({ form: { control } }: Pick<Props, 'form'>) {
  const { t } = useTranslation('links');
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name="modalities"
      render={({ field, fieldState }) => {
        const error = errorText(ownError(fieldState.error), 'modalities');
        return (
          <fieldset className="record-rows">
            <legend className="label">{t('field.modalities')}</legend>
            <Choices
              options={MODALITIES.map((id) => ({ id, text: t(`modality.${id}`) }))}
              chosen={field.value}
              onChange={field.onChange}
            />
            {error && <p className="err">{error}</p>}
          </fieldset>
        );
      }}
    />
  );
}
