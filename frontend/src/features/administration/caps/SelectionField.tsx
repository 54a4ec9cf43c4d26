import { type Control, Controller, type FieldPathByValue } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { ACTOR_TYPES } from '@/records/actorTypes';
import { CountryChoice } from '@/records/filterChoices';
import { Checkbox } from '@/ui/Checkbox';
import { type CapsValues, KINDS, type SelectionValues } from './values';

interface Props {
  readonly control: Control<CapsValues>;
  readonly name: FieldPathByValue<CapsValues, SelectionValues>;
  readonly label: string;
  readonly mayCount: boolean;
}

/** Which contributions: every clause narrows, and one left empty leaves nothing out. */
export function SelectionField({ control, name, label, mayCount }: Props) {
  const { t } = useTranslation(['administration', 'common']);
  const errorText = useErrorText();
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const value = field.value as SelectionValues;
        const set = (part: Partial<SelectionValues>) => field.onChange({ ...value, ...part });
        return (
          <fieldset className="adm-selection" ref={field.ref} tabIndex={-1}>
            <legend className="label">{label}</legend>
            <p className="hint">{t('administration:cap.hint.selection')}</p>
            <fieldset>
              <legend className="label">{t('administration:cap.field.kinds')}</legend>
              <Choices
                options={KINDS.map((id) => ({ id, text: t(`administration:cap.kindName.${id}`) }))}
                chosen={value.kinds}
                onChange={(kinds) => set({ kinds })}
              />
            </fieldset>
            <CountryChoice
              label={t('administration:cap.field.sides')}
              chosen={value.sides}
              onChange={(sides) => set({ sides })}
            />
            <fieldset>
              <legend className="label">{t('administration:cap.field.actorTypes')}</legend>
              <Choices
                options={ACTOR_TYPES.map((id) => ({ id, text: t(`common:actorType.${id}`) }))}
                chosen={value.actorTypes}
                onChange={(actorTypes) => set({ actorTypes })}
              />
            </fieldset>
            {value.actors.length > 0 && (
              <p className="hint">{t('administration:cap.certainActors', { count: value.actors.length })}</p>
            )}
            {mayCount && (
              <Checkbox isSelected={value.counted} onChange={(counted) => set({ counted })}>
                {t('administration:cap.field.counted')}
              </Checkbox>
            )}
            {fieldState.error && <p className="err">{errorText(fieldState.error as never, name)}</p>}
          </fieldset>
        );
      }}
    />
  );
}
