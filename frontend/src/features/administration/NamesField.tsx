import { useState } from 'react';
import { type Control, Controller, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useFormat, useTranslation } from '@/i18n';
import { WORKING_LANGUAGES } from '@/records/languages';
import { IconButton } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { TextField } from '@/ui/TextField';

/** By language; a name left empty is none. */
export type Names = Record<string, string>;

export function givenNames(names: Names): Names {
  const trimmed = Object.entries(names).map(([language, name]) => [language, name.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, name]) => name !== ''));
}

/** The others as they were added; what comes from the API comes by the alphabet. */
function spanishFirst(languages: string[]): string[] {
  return languages.sort((a, b) => Number(b === 'es') - Number(a === 'es'));
}

interface Props<V extends FieldValues> {
  readonly control: Control<V>;
  readonly name: FieldPathByValue<V, Names>;
  readonly label: string;
  readonly hint: string;
  readonly maxLength: number;
}

/** One name a language: Spanish to begin with, others as they are added. */
export function NamesField<V extends FieldValues>({ control, name, label, hint, maxLength }: Props<V>) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const errorText = useErrorText();
  const [added, setAdded] = useState<string>();
  const add = (code: string, names: Names) => {
    setAdded(code);
    return { ...names, [code]: '' };
  };
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState }) => {
        const names = field.value as Names;
        const languages = spanishFirst(Object.keys(names));
        const without = (language: string) =>
          Object.fromEntries(Object.entries(names).filter(([other]) => other !== language));
        return (
          <fieldset className="record-rows">
            <legend className="label">{label}</legend>
            <p className="hint">{hint}</p>
            {languages.map((language, index) => (
              <div key={language} className="record-row adm-name">
                <TextField
                  label={t('nameIn', { language: format.language(language) })}
                  value={names[language] ?? ''}
                  onChange={(text) => field.onChange({ ...names, [language]: text })}
                  onBlur={field.onBlur}
                  maxLength={maxLength}
                  autoFocus={language === added}
                  {...(index === 0 && {
                    inputRef: field.ref,
                    isRequired: true,
                    error: errorText(fieldState.error as never, name),
                  })}
                />
                {languages.length > 1 && (
                  <IconButton
                    icon="close"
                    label={t('removeName', { language: format.language(language) })}
                    onPress={() => field.onChange(without(language))}
                  />
                )}
              </div>
            ))}
            <ComboBox
              key={languages.join()}
              label={t('addName')}
              options={WORKING_LANGUAGES.filter((code) => !languages.includes(code)).map((code) => ({
                id: code,
                text: format.language(code),
              }))}
              value={null}
              onChange={(code) => code && field.onChange(add(code, names))}
            />
          </fieldset>
        );
      }}
    />
  );
}
