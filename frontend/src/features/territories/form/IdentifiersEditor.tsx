import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { Day, OneOf, Text } from '@/forms/record/fields';
import { useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { SCHEMES } from './schema';
import type { TerritoryValues } from './values';

/** What other lists call it. A code that is no longer valid keeps leading here. */
export function IdentifiersEditor({
  form: { control, watch },
}: {
  readonly form: UseFormReturn<TerritoryValues>;
}) {
  const { t } = useTranslation('territories');
  const { fields, append, remove } = useFieldArray({ control, name: 'identifiers' });
  const values = watch('identifiers');
  const options = SCHEMES.map((scheme) => ({ id: scheme as string, text: t(`scheme.${scheme}`) }));
  return (
    <Panel title={t('form.codes')} aside={t('form.codeHint')}>
      <div className="record-rows">
        {fields.map((field, index) => (
          <div key={field.id} className="record-row codes">
            <OneOf
              control={control}
              name={`identifiers.${index}.scheme`}
              label={t('form.scheme')}
              options={options}
            />
            <Text
              control={control}
              name={`identifiers.${index}.value`}
              label={t('form.code')}
              maxLength={64}
            />
            <Day control={control} name={`identifiers.${index}.validFrom`} label={t('form.validFrom')} />
            <Day control={control} name={`identifiers.${index}.validUntil`} label={t('form.validUntil')} />
            <IconButton
              icon="close"
              label={t('form.removeCode', { code: values[index]?.value ?? '' })}
              onPress={() => remove(index)}
            />
          </div>
        ))}
        <Button
          look="bare"
          icon="plus"
          onPress={() => append({ scheme: '', value: '', validFrom: null, validUntil: null })}
        >
          {t('form.addCode')}
        </Button>
      </div>
    </Panel>
  );
}
