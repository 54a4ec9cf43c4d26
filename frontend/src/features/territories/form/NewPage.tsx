import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, type TerritoryDetail, unwrap, useApi, uuidv7 } from '@/api';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { NewCrumbs } from '@/records/NewCrumbs';
import { NewGate } from '@/records/NewGate';
import { TERRITORIES, territoryQuery } from '@/records/queries';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { TerritoryForm } from './TerritoryForm';
import { useTerritoryForm } from './useTerritoryForm';
import { EMPTY, type TerritoryValues, toDraft } from './values';

/** A new territory, perhaps already told what it will belong to. */
export function NewPage() {
  const { t } = useTranslation('territories');
  const { parent } = useSearch({ from: '/territories/new' });
  const above = useQuery({ ...territoryQuery(useApi(), parent ?? ''), enabled: parent !== undefined });
  return (
    <>
      <PageHead
        title={t('form.newTitle')}
        crumbs={<NewCrumbs kind="territories" list={t('title')} here={t('form.newTitle')} />}
      />
      <NewGate kind="territories">
        {parent !== undefined && above.isPending ? (
          <div className="main">
            <Skeleton rows={8} label={t('detail.loading')} />
          </div>
        ) : (
          <NewForm key={parent} parent={above.data?.data} />
        )}
      </NewGate>
    </>
  );
}

function NewForm({ parent }: { readonly parent: TerritoryDetail | undefined }) {
  const { t } = useTranslation('territories');
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState<KeptDraft<TerritoryValues>>(() => {
    const values = parent
      ? { ...EMPTY, country: parent.country, parent: { id: parent.id, name: parent.name } }
      : EMPTY;
    return { id: uuidv7(), values, base: values, etag: '' };
  });
  const handle = useTerritoryForm(parent ? `territory:new:${parent.id}` : 'territory:new', start);
  const { form, basis, settle, showProblem } = handle;

  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/territories', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async (created) => {
      await settle();
      await cache.invalidateQueries({ queryKey: TERRITORIES });
      toast(t('form.created', { ns: 'records', name: created.name }));
      await navigate({ to: '/territories/$id', params: { id: created.id }, replace: true });
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  const problem = isProblem(create.error) ? create.error : null;
  return (
    <TerritoryForm
      handle={handle}
      problem={problem}
      isSaving={create.isPending}
      submit={t('action.create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
    >
      {problem?.code === 'id-already-used' && (
        <p className="note here">
          {t('form.alreadyCreated')}{' '}
          <Link to="/territories/$id" params={{ id: basis.id }}>
            {t('action.open', { ns: 'records' })}
          </Link>
        </p>
      )}
    </TerritoryForm>
  );
}
