import type { Ref } from 'react';
import { useFormat } from '@/i18n';
import { IconButton } from '@/ui/Button';
import { ComboBox } from '@/ui/ComboBox';
import { WORKING_LANGUAGES } from './languages';

interface Words {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  readonly remove: (language: string) => string;
}

interface Props {
  readonly words: Words;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
  readonly error: string | undefined;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** Languages (ISO 639) chosen one by one, each named in the reader's own. */
export function LanguagesChooser({ words, value, onChange, error, inputRef }: Props) {
  const format = useFormat();
  return (
    <fieldset className="record-rows">
      <legend className="label">{words.title}</legend>
      <p className="hint">{words.hint}</p>
      {value.length > 0 && (
        <ul className="record-chosen">
          {value.map((code) => (
            <li key={code}>
              {format.language(code)}
              <IconButton
                icon="close"
                label={words.remove(format.language(code))}
                onPress={() => onChange(value.filter((other) => other !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        key={value.join()}
        label={words.add}
        options={WORKING_LANGUAGES.filter((code) => !value.includes(code)).map((code) => ({
          id: code,
          text: format.language(code),
        }))}
        value={null}
        onChange={(code) => code && onChange([...value, code])}
        inputRef={inputRef}
        error={error}
      />
    </fieldset>
  );
}
