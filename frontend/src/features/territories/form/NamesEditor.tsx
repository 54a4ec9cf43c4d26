import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { OneOf, Text } from '@/forms/record/fields';
import { useFormat, useTranslation } from '@/i18n';
import { WORKING_LANGUAGES } from '@/records/languages';
import { Button, IconButton } from '@/ui/Button';
import type { TerritoryValues } from './values';

export function NamesEditor({ form: { control, watch } }: { readonly form: UseFormReturn<TerritoryValues> }) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const { fields, append, remove } = useFieldArray({ control, name: 'names' });
  const used = watch('names').map((one) => one.language);
  const free = WORKING_LANGUAGES.find((language) => !used.includes(language)) ?? '';
  const options = [...new Set([...WORKING_LANGUAGES, ...used])]
    .filter(Boolean)
    .map((language) => ({ id: language as string, text: format.language(language) }));
  return (
    <fieldset className="record-rows">
      <legend className="label">{t('field.names')}</legend>
      <p className="hint">{t('form.namesHint')}</p>
      {fields.map((field, index) => (
        <div key={field.id} className="record-row names">
          <OneOf
            control={control}
            name={`names.${index}.language`}
            label={t('form.language')}
            options={options}
          />
          <Text
            control={control}
            name={`names.${index}.name`}
            label={used[index] ? t('nameIn', { language: format.language(used[index]) }) : t('field.name')}
            maxLength={200}
          />
          <IconButton
            icon="close"
            label={t('form.removeName', { language: format.language(used[index] || 'es') })}
            onPress={() => remove(index)}
          />
        </div>
      ))}
      <Button look="bare" icon="plus" onPress={() => append({ language: free, name: '' })}>
        {t('form.addName')}
      </Button>
    </fieldset>
  );
}
