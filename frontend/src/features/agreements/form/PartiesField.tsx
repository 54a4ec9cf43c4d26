import { Controller, type UseFormReturn } from 'react-hook-form';
import { useErrorText } from '@/forms/record/texts';
import { useFormat, useTranslation } from '@/i18n';
import { Choices } from '@/list/Choices';
import { useCountries } from '@/records/useCountries';
import { Panel } from '@/ui/Page';
import type { AgreementValues, Candidate } from './values';

interface Props {
  readonly form: UseFormReturn<AgreementValues>;
  readonly candidates: readonly Candidate[];
}

/** Who commits something: those who take part in the link, of two countries at least. */
export function PartiesField({ form: { control }, candidates }: Props) {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const errorText = useErrorText();
  return (
    <Panel title={t('agreements:field.parties')}>
      <Controller
        control={control}
        name="parties"
        render={({ field, fieldState }) => (
          <fieldset className="record-rows">
            <legend className="sr">{t('agreements:field.parties')}</legend>
            <p className="hint">{t('agreementForm:hint.parties')}</p>
            <div ref={field.ref} tabIndex={-1}>
              <Choices
                options={candidates.map(({ id, name, country }) => ({ id, text: `${name} ${country}` }))}
                chosen={field.value}
                onChange={field.onChange}
              />
            </div>
            <Rule candidates={candidates} chosen={field.value} />
            {fieldState.error?.message && (
              <p className="err">{errorText(fieldState.error as never, 'parties')}</p>
            )}
          </fieldset>
        )}
      />
    </Panel>
  );
}

/** Whether those chosen are of two countries, said while one chooses. */
function Rule({
  candidates,
  chosen,
}: {
  readonly candidates: readonly Candidate[];
  readonly chosen: readonly string[];
}) {
  const { t } = useTranslation('agreementForm');
  const { nameOf } = useCountries();
  const format = useFormat();
  const countries = [
    ...new Set(candidates.filter(({ id }) => chosen.includes(id)).map(({ country }) => country)),
  ];
  const isMet = countries.length > 1;
  return (
    <p className={`note ${isMet ? 'here' : ''}`} role="status">
      {isMet
        ? t('rule.met', { countries: format.list(countries.map(nameOf)) })
        : t('rule.open', { count: countries.length })}
    </p>
  );
}
