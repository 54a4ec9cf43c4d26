import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, type LinkDetail, unwrap, useApi, uuidv7 } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { NewCrumbs } from '@/records/NewCrumbs';
import { NewGate } from '@/records/NewGate';
import { AGREEMENTS, LINKS, linkQuery } from '@/records/queries';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { AgreementForm } from './AgreementForm';
import { LinkChoice } from './LinkChoice';
import { useAgreementForm } from './useAgreementForm';
import { candidatesOf, startUnder, toDraft } from './values';

/** A new agreement under a link: first which one, where the way here did not say. */
export function NewPage() {
  const { t } = useTranslation(['agreementForm', 'agreements']);
  const { link: id } = useSearch({ from: '/agreements/new' });
  const link = useQuery({ ...linkQuery(useApi(), id ?? ''), enabled: id !== undefined });
  return (
    <>
      <PageHead
        title={t('agreementForm:newTitle')}
        crumbs={
          <NewCrumbs kind="agreements" list={t('agreements:title')} here={t('agreementForm:newTitle')} />
        }
      />
      <NewGate kind="agreements">
        {id === undefined && <LinkChoice />}
        {id !== undefined && link.isPending && (
          <div className="main">
            <Skeleton rows={8} label={t('agreements:detail.loading')} />
          </div>
        )}
        {link.isError && (
          <div className="main">
            <ProblemState
              error={link.error}
              title={t('agreementForm:linkFailed')}
              onRetry={() => void link.refetch()}
            />
          </div>
        )}
        {link.data && <NewForm key={id} link={link.data.data} />}
      </NewGate>
    </>
  );
}

function NewForm({ link }: { readonly link: LinkDetail }) {
  const { t } = useTranslation(['agreementForm', 'agreements', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(() => {
    const values = startUnder(link);
    return { id: uuidv7(), values, base: values, etag: '' };
  });
  const handle = useAgreementForm(`agreement:new:${link.id}`, start);
  const { form, basis, settle, showProblem } = handle;
  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/agreements', { body: toDraft(basis.id, link.id, form.getValues()) })),
    onSuccess: async ({ id, title }) => {
      await settle();
      await Promise.all([AGREEMENTS, LINKS].map((queryKey) => cache.invalidateQueries({ queryKey })));
      toast(t('records:form.created', { name: title }));
      await navigate({ to: '/agreements/$id', params: { id }, replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  const problem = isProblem(create.error) ? create.error : null;
  return (
    <AgreementForm
      handle={handle}
      candidates={candidatesOf(link)}
      isOpen
      problem={problem}
      isSaving={create.isPending}
      submit={t('agreementForm:create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
      notes={
        <>
          <p>
            {t('agreementForm:under')}{' '}
            <Link to="/links/$id" params={{ id: link.id }}>
              {link.title}
            </Link>
          </p>
          {problem?.code === 'id-already-used' && (
            <p className="note here">
              {t('agreementForm:alreadyCreated')}{' '}
              <Link to="/agreements/$id" params={{ id: basis.id }}>
                {t('records:action.open')}
              </Link>
            </p>
          )}
        </>
      }
    />
  );
}
