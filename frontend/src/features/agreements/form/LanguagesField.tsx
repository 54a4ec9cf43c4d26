import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { LanguagesChooser } from '@/records/LanguagesChooser';
import type { AgreementValues } from './values';

/** In which it is written. */
export function LanguagesField({ form: { control } }: { readonly form: UseFormReturn<AgreementValues> }) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name="languages"
      render={({ field, fieldState }) => (
        <LanguagesChooser
          words={{
            title: t('agreements:field.languages'),
            hint: t('agreementForm:hint.languages'),
            add: t('agreementForm:addLanguage'),
            remove: (language) => t('agreementForm:removeLanguage', { language }),
          }}
          value={field.value}
          onChange={field.onChange}
          inputRef={field.ref}
          error={fieldState.error?.message ? errorText(fieldState.error, 'languages') : undefined}
        />
      )}
    />
  );
}
