import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { useThemes } from '@/records/useThemes';
import { Panel } from '@/ui/Page';
import { Radio, RadioGroup } from '@/ui/RadioGroup';
import type { ActorValues } from './values';

/** Unknown and none are two answers, and the form asks which it is. */
export function CompetencesField({ form: { control } }: { readonly form: UseFormReturn<ActorValues> }) {
  const { t } = useTranslation('actors');
  const errorText = useErrorText();
  return (
    <Panel title={t('form.competences')}>
      <Controller
        control={control}
        name="competences"
        render={({ field, fieldState }) => (
          <div className="record-fields">
            <RadioGroup
              label={t('form.competencesLegend')}
              value={field.value === null ? 'unknown' : 'known'}
              onChange={(answer) => field.onChange(answer === 'known' ? (field.value ?? []) : null)}
            >
              <Radio value="unknown">{t('form.competencesUnknown')}</Radio>
              <Radio value="known">{t('form.competencesKnown')}</Radio>
            </RadioGroup>
            {field.value !== null && (
              <>
                <p className="hint">{t('form.competencesHint')}</p>
                <ThemeChoices chosen={field.value} onChange={field.onChange} />
              </>
            )}
            {fieldState.error && <p className="err">{errorText(fieldState.error, 'competences')}</p>}
          </div>
        )}
      />
    </Panel>
  );
}

interface ChoicesProps {
  readonly chosen: readonly string[];
  readonly onChange: (codes: string[]) => void;
}

function ThemeChoices({ chosen, onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const { byDimension } = useThemes();
  return (
    <div className="actor-themes">
      {[...byDimension].map(([dimension, themes]) => {
        const codes = themes.map(({ code }) => code);
        const others = chosen.filter((code) => !codes.includes(code));
        return (
          <fieldset key={dimension}>
            <legend className="label">{t(`dimension.${dimension}`)}</legend>
            <Choices
              options={themes.map(({ code, name }) => ({ id: code, text: name }))}
              chosen={chosen}
              onChange={(here) => onChange([...others, ...here].sort())}
            />
          </fieldset>
        );
      })}
    </div>
  );
}
