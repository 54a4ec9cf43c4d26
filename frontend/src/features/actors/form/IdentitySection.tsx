import type { ReactNode } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import type { ActorStatus } from '@/api';
import { OneOf, Text } from '@/forms/record/fields';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { ACTOR_TYPES } from '@/records/actorTypes';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { LIMITS } from './schema';
import type { ActorValues } from './values';

/** Merged is no correction: it comes of merging. */
const STATED: readonly ActorStatus[] = ['ACTIVE', 'DISSOLVED'];

interface Props {
  readonly form: UseFormReturn<ActorValues>;
  readonly isNew: boolean;
  readonly detailsOnly: boolean;
  readonly duplicates: ReactNode;
}

export function IdentitySection({ form, isNew, detailsOnly, duplicates }: Props) {
  const { t } = useTranslation(['actors', 'common']);
  const { control } = form;
  return (
    <Panel title={t('actors:form.identity')}>
      <div className="record-fields">
        {!detailsOnly && <KindFields form={form} />}
        {detailsOnly && <p className="note">{t('actors:form.detailsOnly')}</p>}
        <Text
          control={control}
          name="legalName"
          label={t('actors:field.legalName')}
          hint={t('actors:form.nameHint')}
          maxLength={LIMITS.legalName}
        />
        <Text
          control={control}
          name="shortName"
          label={t('actors:field.shortName')}
          hint={t('actors:form.shortNameHint')}
          maxLength={LIMITS.shortName}
        />
        {duplicates}
        {!isNew && !detailsOnly && (
          <OneOf
            control={control}
            name="status"
            label={t('actors:field.status')}
            hint={t('actors:form.statusHint')}
            options={STATED.map((id) => ({ id, text: t(`common:actorStatus.${id}`) }))}
          />
        )}
      </div>
    </Panel>
  );
}

/** What it is, and of which country. */
function KindFields({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation(['actors', 'common']);
  return (
    <>
      <OneOf
        control={form.control}
        name="type"
        label={t('actors:field.type')}
        hint={t('actors:form.typeHint')}
        options={ACTOR_TYPES.map((id) => ({ id, text: t(`common:actorType.${id}`) }))}
        isRequired
      />
      <CountryField form={form} />
    </>
  );
}

function CountryField({ form: { control, setValue } }: Pick<Props, 'form'>) {
  const { t } = useTranslation('actors');
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
            if (code !== field.value) setValue('territory', null, { shouldDirty: true }); // of the same country
          }}
          error={errorText(fieldState.error, 'country')}
          inputRef={field.ref}
          isRequired
        />
      )}
    />
  );
}
