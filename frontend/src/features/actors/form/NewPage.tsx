import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type ActorSummary, isProblem, type TerritoryDetail, unwrap, useApi, uuidv7 } from '@/api';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { NewCrumbs } from '@/records/NewCrumbs';
import { NewGate } from '@/records/NewGate';
import { ACTORS, territoryQuery } from '@/records/queries';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { ActorForm } from './ActorForm';
import { Duplicates } from './Duplicates';
import { useActorForm } from './useActorForm';
import { type ActorValues, EMPTY, toDraft } from './values';

/** A new actor, perhaps already told where it is at home. */
export function NewPage() {
  const { t } = useTranslation('actors');
  const { territory } = useSearch({ from: '/actors/new' });
  const home = useQuery({
    ...territoryQuery(useApi(), territory ?? ''),
    enabled: territory !== undefined,
  });
  return (
    <>
      <PageHead
        title={t('form.newTitle')}
        crumbs={<NewCrumbs kind="actors" list={t('title')} here={t('form.newTitle')} />}
      />
      <NewGate kind="actors">
        {territory !== undefined && home.isPending ? (
          <div className="main">
            <Skeleton rows={8} label={t('detail.loading')} />
          </div>
        ) : (
          <NewForm key={territory} home={home.data?.data} />
        )}
      </NewGate>
    </>
  );
}

function startingAt(home: TerritoryDetail | undefined): KeptDraft<ActorValues> {
  const values = home
    ? { ...EMPTY, country: home.country, territory: { id: home.id, name: home.name } }
    : EMPTY;
  return { id: uuidv7(), values, base: values, etag: '' };
}

function NewForm({ home }: { readonly home: TerritoryDetail | undefined }) {
  const { t } = useTranslation(['actors', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(() => startingAt(home));
  const handle = useActorForm(home ? `actor:new:${home.id}` : 'actor:new', start);
  const { form, basis, settle, showProblem } = handle;
  const open = (id: string) => navigate({ to: '/actors/$id', params: { id }, replace: true });

  const create = useMutation({
    mutationFn: () => unwrap(api.POST('/actors', { body: toDraft(basis.id, form.getValues()) })),
    onSuccess: async (created) => {
      await settle();
      await cache.invalidateQueries({ queryKey: ACTORS });
      toast(t('records:form.created', { name: created.name }));
      await open(created.id);
    },
    onError: (error) => isProblem(error) && showProblem(error),
  });
  /** The one that is there already: what was typed is let go, for it would only make a second one. */
  const use = (actor: ActorSummary) => void settle().then(() => open(actor.id));
  const problem = isProblem(create.error) ? create.error : null;

  return (
    <ActorForm
      handle={handle}
      isNew
      problem={problem}
      isSaving={create.isPending}
      submit={t('actors:action.create')}
      onSubmit={() => create.mutate()}
      onCancel={() => history.back()}
      duplicates={<Duplicates form={form} onUse={use} />}
      notes={
        problem?.code === 'id-already-used' && (
          <p className="note here">
            {t('actors:form.alreadyCreated')}{' '}
            <Link to="/actors/$id" params={{ id: basis.id }}>
              {t('records:action.open')}
            </Link>
          </p>
        )
      }
    />
  );
}
