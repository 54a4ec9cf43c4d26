import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, unwrap, useApi, uuidv7 } from '@/api';
import { Day, Text } from '@/forms/record/fields';
import { RecordForm } from '@/forms/record/RecordForm';
import { useRecordForm } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { CurrencyField, DecimalField } from '@/records/moneyFields';
import '@/records/records.css';
import { PageHead, Panel } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Allowed } from '../abilities';
import '../administration.css';
import { Crumbs } from '../Crumbs';
import { RATES } from '../queries';
import { EMPTY, FIELDS, LIMITS, pathOf, rateSchema, toDraft } from './values';

const resolver = zodResolver(rateSchema);

/** States a rate that no file brings. */
export function NewPage() {
  const { t } = useTranslation('administration');
  return (
    <>
      <PageHead title={t('rate.new')} crumbs={<Crumbs section="rates" here={t('rate.new')} />} />
      <Allowed to="stateRates">
        <NewForm />
      </Allowed>
    </>
  );
}

function NewForm() {
  const { t } = useTranslation(['administration', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(() => ({ id: uuidv7(), values: EMPTY, base: EMPTY, etag: '' }));
  const handle = useRecordForm({ name: 'rate:new', start, resolver, pathOf });
  const { form, basis, settle, showProblem } = handle;
  const state = useMutation({
    mutationFn: () => unwrap(api.POST('/exchange-rates', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async ({ base, currency }) => {
      await settle();
      await cache.invalidateQueries({ queryKey: RATES });
      toast(t('records:form.created', { name: `${currency}/${base}` }));
      await navigate({ to: '/administration/rates', replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  const label = (path: string) => {
    const field = FIELDS.find((one) => one === path);
    return field ? t(`administration:rate.field.${field}`) : path;
  };
  const { control } = form;
  return (
    <RecordForm
      handle={handle}
      problem={isProblem(state.error) ? state.error : null}
      isSaving={state.isPending}
      submit={t('administration:rate.state')}
      onSubmit={() => state.mutate()}
      onCancel={() => history.back()}
      label={label}
      limits={LIMITS}
      notes={<p className="note here">{t('administration:rate.forGood')}</p>}
    >
      <Panel title={t('administration:rate.section.rate')}>
        <div className="record-fields">
          <div className="adm-two">
            <CurrencyField control={control} name="base" label={label('base')} isRequired />
            <CurrencyField control={control} name="currency" label={label('currency')} isRequired />
          </div>
          <DecimalField
            control={control}
            name="rate"
            label={label('rate')}
            hint={t('administration:rate.hint.rate')}
            isRequired
          />
          <Day control={control} name="date" label={label('date')} isRequired />
        </div>
      </Panel>
      <Panel title={t('administration:rate.section.why')}>
        <div className="record-fields">
          <Text
            control={control}
            name="source"
            label={label('source')}
            hint={t('administration:rate.hint.source')}
            maxLength={LIMITS.source}
            isRequired
          />
          <Text
            control={control}
            name="reason"
            label={label('reason')}
            hint={t('administration:rate.hint.reason')}
            maxLength={LIMITS.reason}
            rows={2}
            isRequired
          />
        </div>
      </Panel>
    </RecordForm>
  );
}
