import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, unwrap, useApi, uuidv7 } from '@/api';
import { useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Allowed } from '../abilities';
import '../administration.css';
import { Crumbs } from '../Crumbs';
import { TARIFFS } from '../queries';
import { TariffForm } from './TariffForm';
import { problemAbove, useTariffForm } from './useTariffForm';
import { EMPTY, toDraft } from './values';

export function NewPage() {
  const { t } = useTranslation('administration');
  return (
    <>
      <PageHead title={t('tariff.new')} crumbs={<Crumbs section="tariffs" here={t('tariff.new')} />} />
      <Allowed to="manage">
        <NewForm />
      </Allowed>
    </>
  );
}

function NewForm() {
  const { t, i18n } = useTranslation(['administration', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(() => ({ id: uuidv7(), values: EMPTY, base: EMPTY, etag: '' }));
  const handle = useTariffForm('tariff:new', start);
  const { form, basis, settle, showProblem } = handle;
  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/tariffs', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async ({ names }) => {
      await settle();
      await cache.invalidateQueries({ queryKey: TARIFFS });
      toast(t('records:form.created', { name: inLanguage(names, i18n.language) }));
      await navigate({ to: '/administration/tariffs', replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  return (
    <TariffForm
      handle={handle}
      isNew
      problem={problemAbove(create.error)}
      isSaving={create.isPending}
      submit={t('administration:tariff.create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
    />
  );
}
