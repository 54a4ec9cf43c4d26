import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isProblem, type TerritoryDetail, useApi, type Versioned } from '@/api';
import { ProblemState } from '@/forms';
import { useTranslation } from '@/i18n';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { Crumbs } from '../detail/DetailHead';
import { isId } from '../filters';
import { abilitiesQuery, territoryQuery } from '../queries';
import { CorrectionConflict } from './CorrectionConflict';
import { TerritoryForm } from './TerritoryForm';
import { useCorrection } from './useCorrection';
import { type KeptDraft, useTerritoryForm } from './useTerritoryForm';
import { fromDetail } from './values';

export function EditPage() {
  const { t } = useTranslation('territories');
  const { id } = useParams({ from: '/territories/$id/edit' });
  const api = useApi();
  const found = useQuery({ ...territoryQuery(api, id), enabled: isId(id) });
  const abilities = useQuery({ ...abilitiesQuery(api, id), enabled: isId(id) });
  // What one corrects is the version the form began from: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<TerritoryDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  if (!isId(id) || found.isError) {
    return (
      <div className="main">
        <ProblemState error={found.error} title={t('detail.failed')} onRetry={() => void found.refetch()} />
      </div>
    );
  }
  if (!opened || abilities.isPending) {
    return (
      <div className="main">
        <Skeleton rows={12} label={t('detail.loading')} />
      </div>
    );
  }
  return (
    <>
      <PageHead
        title={t('form.editTitle', { name: opened.data.name })}
        crumbs={<Crumbs territory={opened.data} />}
      />
      {abilities.data?.edit === false ? (
        <div className="main">
          <p className="note">
            <b>{t('form.notAllowed')}</b> {abilities.data.reason}
          </p>
        </div>
      ) : (
        <EditForm key={id} opened={opened} />
      )}
    </>
  );
}

function EditForm({ opened }: { readonly opened: Versioned<TerritoryDetail> }) {
  const { t } = useTranslation('territories');
  const navigate = useNavigate();
  const { id } = opened.data;
  const start = useMemo<KeptDraft>(() => {
    const values = fromDetail(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useTerritoryForm(`territory:${id}`, start);
  const toDetail = () => navigate({ to: '/territories/$id', params: { id } });
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(id, handle, (now) => {
    toast(t('form.saved', { name: now.name }));
    void toDetail();
  });
  const { form, basis } = handle;
  return (
    <TerritoryForm
      handle={handle}
      id={id}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('action.save')}
      onSubmit={() => save()}
      onCancel={() => void toDetail()}
    >
      {conflict && (
        <CorrectionConflict
          base={basis.base}
          mine={form.getValues()}
          conflict={conflict}
          isSaving={isSaving}
          onResolve={save}
          onCancel={closeConflict}
        />
      )}
    </TerritoryForm>
  );
}
