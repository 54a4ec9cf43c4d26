import { Link } from '@tanstack/react-router';
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { OneOf, Text } from '@/forms/record/fields';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { TerritoryPicker } from '@/records/TerritoryPicker';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { LEVELS, STATUSES } from '../filters';
import { levelOptions, statusOptions } from '../labels';
import { NamesEditor } from './NamesEditor';
import type { TerritoryValues } from './values';

interface Props {
  readonly form: UseFormReturn<TerritoryValues>;
  /** The territory being corrected; nothing for a new one. */
  readonly id: string | undefined;
}

export function IdentitySection({ form, id }: Props) {
  const { t } = useTranslation('territories');
  const { control } = form;
  const status = useWatch({ control, name: 'status' });
  return (
    <Panel title={t('form.identity')}>
      <div className="record-fields">
        <Text
          control={control}
          name="name"
          label={t('field.name')}
          hint={t(id ? 'form.nameCorrection' : 'form.nameHint')}
          maxLength={200}
          isRequired
        />
        {id && (
          <p className="note here">
            {t('form.intro')}{' '}
            <Link to="/territories/$id" params={{ id }} search={{ action: 'rename' }}>
              {t('form.renameInstead')}
            </Link>
          </p>
        )}
        {!id && <CountryField form={form} />}
        <OneOf
          control={control}
          name="level"
          label={t('field.level')}
          options={levelOptions(t, LEVELS)}
          isRequired
        />
        <Text
          control={control}
          name="localType"
          label={t('field.localType')}
          hint={t('form.localTypeHint')}
          maxLength={100}
        />
        <OneOf
          control={control}
          name="status"
          label={t('field.status')}
          options={statusOptions(t, STATUSES)}
          hint={status ? t(`statusHint.${status}`) : t('form.statusHint')}
          isRequired
        />
        <ParentField form={form} id={id} />
        <NamesEditor form={form} />
      </div>
    </Panel>
  );
}

function CountryField({ form: { control, setValue } }: Pick<Props, 'form'>) {
  const { t } = useTranslation('territories');
  const { options } = useCountries();
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name="country"
      render={({ field, fieldState }) => (
        <ComboBox
          label={t('field.country')}
          options={options}
          value={field.value}
          onChange={(code) => {
            field.onChange(code);
            setValue('parent', null, { shouldDirty: true }); // a parent is of the same country
          }}
          error={errorText(fieldState.error, 'country')}
          inputRef={field.ref}
          isRequired
        />
      )}
    />
  );
}

const RANK = { REGIONAL: 0, INTERMEDIATE: 1, MUNICIPAL: 2 } as const;

function ParentField({ form: { control }, id }: Props) {
  const { t } = useTranslation('territories');
  const errorText = useErrorText();
  const [country, level] = useWatch({ control, name: ['country', 'level'] });
  return (
    <Controller
      control={control}
      name="parent"
      render={({ field, fieldState }) => (
        <TerritoryPicker
          key={country}
          label={t('field.parent')}
          hint={t('form.parentHint')}
          value={field.value}
          onChange={field.onChange}
          error={errorText(fieldState.error, 'parent')}
          accepts={(hit) =>
            hit.id !== id &&
            !hit.dissolvedOn &&
            (country === null || hit.country === country) &&
            (level === null || !hit.level || RANK[hit.level] <= RANK[level])
          }
        />
      )}
    />
  );
}
