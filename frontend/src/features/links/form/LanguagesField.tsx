import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useFormat, useTranslation } from '@/i18n';
import { WORKING_LANGUAGES } from '@/records/languages';
import { IconButton } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { ownError } from './ownError';
import type { LinkValues } from './values';

/** Languages the partners work in. */
export function LanguagesField({ form: { control } }: { readonly form: UseFormReturn<LinkValues> }) {
  const { t } = useTranslation(['linkForm', 'links']);
  const format = useFormat();
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name="languages"
      render={({ field, fieldState }) => (
        <fieldset className="record-rows">
          <legend className="label">{t('links:field.languages')}</legend>
          <p className="hint">{t('linkForm:languagesHint')}</p>
          {field.value.length > 0 && (
            <ul className="record-chosen">
              {field.value.map((code) => (
                <li key={code}>
                  {format.language(code)}
                  <IconButton
                    icon="close"
                    label={t('linkForm:removeLanguage', { language: format.language(code) })}
                    onPress={() => field.onChange(field.value.filter((other) => other !== code))}
                  />
                </li>
              ))}
            </ul>
          )}
          <ComboBox
            key={field.value.join()}
            label={t('linkForm:addLanguage')}
            options={WORKING_LANGUAGES.filter((code) => !field.value.includes(code)).map((code) => ({
              id: code,
              text: format.language(code),
            }))}
            value={null}
            onChange={(code) => code && field.onChange([...field.value, code])}
            inputRef={field.ref}
            error={errorText(ownError(fieldState.error), 'languages')}
          />
        </fieldset>
      )}
    />
  );
}
