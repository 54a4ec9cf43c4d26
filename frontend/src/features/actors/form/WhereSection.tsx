import { Controller, type UseFormReturn, useWatch } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { TerritoryPicker } from '@/records/TerritoryPicker';
import { IconButton } from '@/ui/Button';
import { Checkbox } from '@/ui/Checkbox';
import { Panel } from '@/ui/Page';
import { type ActorValues, mayBePrincipal } from './values';

interface Props {
  readonly form: UseFormReturn<ActorValues>;
}

/** Home and principal; and, once the actor is there, the territories it acts for beside. */
export function WhereSection({ form, isNew }: Props & { readonly isNew: boolean }) {
  const { t } = useTranslation('actors');
  return (
    <Panel title={t('form.where')}>
      <div className="record-fields">
        <HomeField form={form} />
        <PrincipalField form={form} />
        {!isNew && <CoversField form={form} />}
      </div>
    </Panel>
  );
}

function HomeField({ form: { control } }: Props) {
  const { t } = useTranslation('actors');
  const errorText = useErrorText();
  const [country, territory] = useWatch({ control, name: ['country', 'territory'] });
  return (
    <Controller
      control={control}
      name="territory"
      render={({ field, fieldState }) => (
        <TerritoryPicker
          key={`${country} ${territory?.id}`}
          label={t('field.territory')}
          hint={t('form.territoryHint')}
          value={field.value}
          onChange={field.onChange}
          error={errorText(fieldState.error, 'territory')}
          accepts={(hit) => !hit.dissolvedOn && (country === null || hit.country === country)}
        />
      )}
    />
  );
}

function PrincipalField({ form: { control } }: Props) {
  const { t } = useTranslation('actors');
  const errorText = useErrorText();
  const [type, territory, status] = useWatch({ control, name: ['type', 'territory', 'status'] });
  const isPossible = mayBePrincipal({ type, territory, status });
  return (
    <Controller
      control={control}
      name="principal"
      render={({ field, fieldState }) => (
        <div>
          <Checkbox isSelected={field.value && isPossible} onChange={field.onChange} isDisabled={!isPossible}>
            {t('field.principal')}
          </Checkbox>
          <p className="hint">{t(isPossible ? 'form.principalHint' : 'form.principalNeeds')}</p>
          {fieldState.error && <p className="err">{errorText(fieldState.error, 'principal')}</p>}
        </div>
      )}
    />
  );
}

function CoversField({ form: { control } }: Props) {
  const { t } = useTranslation('actors');
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name="covers"
      render={({ field, fieldState }) => (
        <fieldset className="record-rows">
          <legend className="label">{t('field.covers')}</legend>
          <p className="hint">{t('form.coversHint')}</p>
          {field.value.length > 0 && (
            <ul className="record-chosen">
              {field.value.map(({ id, name }) => (
                <li key={id}>
                  {name}
                  <IconButton
                    icon="close"
                    label={t('form.removeCover', { name })}
                    onPress={() => field.onChange(field.value.filter((other) => other.id !== id))}
                  />
                </li>
              ))}
            </ul>
          )}
          <TerritoryPicker
            key={field.value.length}
            label={t('form.addCover')}
            value={null}
            onChange={(picked) => picked && field.onChange([...field.value, picked])}
            accepts={(hit) => !hit.dissolvedOn && !field.value.some(({ id }) => id === hit.id)}
            error={errorText(fieldState.error, 'covers')}
          />
        </fieldset>
      )}
    />
  );
}
