import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { isProblem, unwrap, useApi, uuidv7 } from '@/api';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { NewCrumbs } from '@/records/NewCrumbs';
import { NewGate } from '@/records/NewGate';
import { ACTORS, actorQuery, LINKS, TERRITORIES, territoryQuery } from '@/records/queries';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { LinkForm } from './LinkForm';
import { useLinkForm } from './useLinkForm';
import { EMPTY, type LinkValues, type Party, partyOfActor, partyOfTerritory, toDraft } from './values';

/** A new link, perhaps already told with whom. */
export function NewPage() {
  const { t } = useTranslation(['linkForm', 'links']);
  const { partner, territory } = useSearch({ from: '/links/new' });
  const actor = useQuery({ ...actorQuery(useApi(), partner ?? ''), enabled: partner !== undefined });
  const home = useQuery({ ...territoryQuery(useApi(), territory ?? ''), enabled: territory !== undefined });
  const isWaiting = (partner && actor.isPending) || (territory && home.isPending);
  const partners = [
    actor.data && partyOfActor(actor.data.data),
    home.data && partyOfTerritory(home.data.data),
  ];
  return (
    <>
      <PageHead
        title={t('linkForm:newTitle')}
        crumbs={<NewCrumbs kind="links" list={t('links:title')} here={t('linkForm:newTitle')} />}
      />
      <NewGate kind="links">
        {isWaiting ? (
          <div className="main">
            <Skeleton rows={8} label={t('links:detail.loading')} />
          </div>
        ) : (
          <NewForm
            key={`${partner} ${territory}`}
            name={['link:new', partner, territory].filter(Boolean).join(':')}
            partners={partners.filter((one) => one !== undefined)}
          />
        )}
      </NewGate>
    </>
  );
}

function startingWith(partners: Party[]): KeptDraft<LinkValues> {
  const values = { ...EMPTY, partners };
  return { id: uuidv7(), values, base: values, etag: '' };
}

interface Props {
  /** Under which the draft is kept. */
  readonly name: string;
  readonly partners: Party[];
}

function NewForm({ name, partners }: Props) {
  const { t } = useTranslation(['linkForm', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const { history } = useRouter();
  const [start] = useState(() => startingWith(partners));
  const handle = useLinkForm(name, start);
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
