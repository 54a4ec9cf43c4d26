import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, unwrap, useApi, uuidv7 } from '@/api';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { ACTORS, LINKS, TERRITORIES } from '@/records/queries';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { LinkForm } from './LinkForm';
import { useLinkForm } from './useLinkForm';
import { EMPTY, type LinkValues, toDraft } from './values';

export function NewPage() {
  const { t } = useTranslation('linkForm');
  return (
    <>
      <PageHead title={t('newTitle')} />
      <NewForm />
    </>
  );
}

const nothingYet = (): KeptDraft<LinkValues> => ({ id: uuidv7(), values: EMPTY, base: EMPTY, etag: '' });

function NewForm() {
  const { t } = useTranslation(['linkForm', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(nothingYet);
  const handle = useLinkForm('link:new', start);
  const { form, basis, settle, showProblem } = handle;

  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/links', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async ({ id, title }) => {
      await settle();
      // Those who take part count their links, and an administration may be new.
      await Promise.all(
        [LINKS, ACTORS, TERRITORIES].map((queryKey) => cache.invalidateQueries({ queryKey })),
      );
      toast(t('records:form.created', { name: title }));
      await navigate({ to: '/links/$id', params: { id }, replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  const problem = isProblem(create.error) ? create.error : null;

  return (
    <LinkForm
      handle={handle}
      isNew
      isMaterial
      problem={problem}
      isSaving={create.isPending}
      submit={t('linkForm:create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
      notes={
        problem?.code === 'id-already-used' && (
          <p className="note here">
            {t('linkForm:alreadyCreated')}{' '}
            <Link to="/links/$id" params={{ id: basis.id }}>
              {t('records:action.open')}
            </Link>
          </p>
        )
      }
    />
  );
}
