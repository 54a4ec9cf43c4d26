import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { LanguagesChooser } from '@/records/LanguagesChooser';
import type { ActorValues } from './values';

/** Languages one may write to it in. */
export function LanguagesField({ form: { control } }: { readonly form: UseFormReturn<ActorValues> }) {
  const { t } = useTranslation('actors');
  const errorText = useErrorText();
  const words = {
    title: t('field.languages'),
    hint: t('form.languagesHint'),
    add: t('form.addLanguage'),
    remove: (language: string) => t('form.removeLanguage', { language }),
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
          error={errorText(fieldState.error, 'languages')}
        />
      )}
    />
  );
}
