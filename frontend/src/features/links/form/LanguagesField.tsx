import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { LanguagesChooser } from '@/records/LanguagesChooser';
import { ownError } from './ownError';
import type { LinkValues } from './values';

/** Languages the partners work in. */
export function LanguagesField({ form: { control } }: { readonly form: UseFormReturn<LinkValues> }) {
  const { t } = useTranslation(['linkForm', 'links']);
  const errorText = useErrorText();
  const words = {
    title: t('links:field.languages'),
    hint: t('linkForm:languagesHint'),
    add: t('linkForm:addLanguage'),
    remove: (language: string) => t('linkForm:removeLanguage', { language }),
  };
  return (
    <Controller
      control={control}
      name="languages"
      render={({ field, fieldState }) => (
        <LanguagesChooser
          words={words}
          value={field.value}
          onChange={field.onChange}
          inputRef={field.ref}
          error={errorText(ownError(fieldState.error), 'languages')}
        />
      )}
    />
  );
}
