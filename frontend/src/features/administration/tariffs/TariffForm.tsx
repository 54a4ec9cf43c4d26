import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import type { ApiProblem } from '@/api';
import { Day, Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import { useErrorText } from '@/forms/record/texts';
import type { RecordFormHandle } from '@/forms/record/useRecordForm';
import { useFormat, useTranslation } from '@/i18n';
import { useMoney } from '@/money';
import { CurrencyField, DecimalField } from '@/records/moneyFields';
import { useCountries } from '@/records/useCountries';
import { ComboBox } from '@/ui/ComboBox';
import { Panel } from '@/ui/Page';
import { NamesField } from '../NamesField';
import { LIMITS } from './schema';
import type { TariffValues } from './values';

interface Props {
  readonly handle: RecordFormHandle<TariffValues>;
  readonly isNew: boolean;
  readonly problem: ApiProblem | null;
  readonly isSaving: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly notes?: ReactNode;
}

const FIELDS = [
  'category',
  'names',
  'country',
  'hourly',
  'currency',
  'validFrom',
  'validUntil',
  'source',
] as const;

/** The label of a field by its path: `names.es` is one of the names. */
export function useTariffLabel(): (path: string) => string {
  const { t } = useTranslation('administration');
  const format = useFormat();
  return (path) => {
    const [head, language] = path.split('.');
    if (head === 'names' && language) return t('nameIn', { language: format.language(language) });
    const field = FIELDS.find((one) => one === head);
    return field ? t(`tariff.field.${field}`) : path;
  };
}

export function TariffForm({ isNew, ...props }: Props) {
  const { t } = useTranslation('administration');
  const label = useTariffLabel();
  const { control } = props.handle.form;
  return (
    <RecordForm {...props} label={label} limits={LIMITS}>
      <Panel title={t('tariff.section.whose')}>
        <div className="record-fields">
          {isNew && (
            <>
              <Text
                control={control}
                name="category"
                label={label('category')}
                hint={t('tariff.hint.category')}
                maxLength={LIMITS.category}
                isRequired
              />
              <CountryField handle={props.handle} />
            </>
          )}
          <NamesField
            control={control}
            name="names"
            label={label('names')}
            hint={t('tariff.hint.names')}
            maxLength={LIMITS.names}
          />
        </div>
      </Panel>
      <Panel title={t('tariff.section.worth')}>
        <div className="record-fields">
          {isNew ? (
            <>
              <div className="adm-two">
                <DecimalField control={control} name="hourly" label={label('hourly')} isRequired />
                <CurrencyField control={control} name="currency" label={label('currency')} isRequired />
              </div>
              <Day control={control} name="validFrom" label={label('validFrom')} isRequired />
            </>
          ) : (
            <Fixed handle={props.handle} />
          )}
          <Day
            control={control}
            name="validUntil"
            label={label('validUntil')}
            hint={t('tariff.hint.validUntil')}
          />
          <Text
            control={control}
            name="source"
            label={label('source')}
            hint={t('tariff.hint.source')}
            maxLength={LIMITS.source}
            isRequired
          />
        </div>
      </Panel>
    </RecordForm>
  );
}

/** What an hour was worth never changes, as plans were reckoned with it: another worth is another tariff. */
function Fixed({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { money } = useMoney();
  const { hourly: amount, currency, validFrom } = handle.basis.base;
  const since = validFrom ? format.date(validFrom) : '';
  return <p className="note here">{t('tariff.fixed', { hourly: money({ amount, currency }), since })}</p>;
}

function CountryField({ handle }: Pick<Props, 'handle'>) {
  const { t } = useTranslation('administration');
  const errorText = useErrorText();
  const { options } = useCountries();
  return (
    <Controller
      control={handle.form.control}
      name="country"
      render={({ field, fieldState }) => (
        <ComboBox
          key={options.length}
          label={t('tariff.field.country')}
          hint={t('tariff.hint.country')}
          options={options}
          value={field.value || null}
          onChange={(code) => field.onChange(code ?? '')}
          inputRef={field.ref}
          error={errorText(fieldState.error, 'country')}
        />
      )}
    />
  );
}
