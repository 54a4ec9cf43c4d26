import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, unwrap, useApi, uuidv7 } from '@/api';
import { useRecordForm } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Allowed } from '../abilities';
import '../administration.css';
import { Crumbs } from '../Crumbs';
import { CALLS } from '../queries';
import { CallForm } from './CallForm';
import { callSchema, EMPTY, pathOf, toDraft } from './values';

const resolver = zodResolver(callSchema);

export function NewPage() {
  const { t } = useTranslation('administration');
  return (
    <>
      <PageHead title={t('call.new')} crumbs={<Crumbs section="calls" here={t('call.new')} />} />
      <Allowed to="manage">
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
  const handle = useRecordForm({ name: 'call:new', start, resolver, pathOf });
  const { form, basis, settle, showProblem } = handle;
  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/calls', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async ({ id, title }) => {
      await settle();
      await cache.invalidateQueries({ queryKey: CALLS });
      toast(t('records:form.created', { name: title }));
      await navigate({ to: '/administration/calls/$id', params: { id }, replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  return (
    <CallForm
      handle={handle}
      isNew
      problem={isProblem(create.error) ? create.error : null}
      isSaving={create.isPending}
      submit={t('administration:call.create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
      notes={<p className="note here">{t('administration:call.capsLater')}</p>}
    />
  );
}
