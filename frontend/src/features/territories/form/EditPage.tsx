import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isId, isProblem, type TerritoryDetail, useApi, type Versioned } from '@/api';
import { ProblemState } from '@/forms';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { territoryQuery } from '@/records/queries';
import { PageHead } from '@/ui/Page';
import { Skeleton } from '@/ui/States';
import { toast } from '@/ui/toastQueue';
import { Crumbs } from '../detail/DetailHead';
import { useFieldLabel, useValueText } from '../fieldText';
import { abilitiesQuery } from '../queries';
import { correctionOf } from './correction';
import { TerritoryForm } from './TerritoryForm';
import { useTerritoryForm } from './useTerritoryForm';
import { fromDetail, fromFlat, type TerritoryValues, toFlat } from './values';

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
        crumbs={<Crumbs territory={opened.data} here={t('form.editTitle', { name: opened.data.name })} />}
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

const TEXTS = ['name', 'localType', 'source'];

function EditForm({ opened }: { readonly opened: Versioned<TerritoryDetail> }) {
  const { t } = useTranslation('territories');
  const navigate = useNavigate();
  const { id } = opened.data;
  const start = useMemo<KeptDraft<TerritoryValues>>(() => {
    const values = fromDetail(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useTerritoryForm(`territory:${id}`, start);
  const toDetail = () => navigate({ to: '/territories/$id', params: { id } });
  const subject = correctionOf(useApi(), id);
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(subject, handle, (now) => {
    toast(t('form.saved', { ns: 'records', name: now.name }));
    void toDetail();
  });
  const { form, basis } = handle;
  const label = useFieldLabel();
  const text = useValueText();
  return (
    <TerritoryForm
      handle={handle}
      id={id}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('action.save', { ns: 'records' })}
      onSubmit={() => save()}
      onCancel={() => void toDetail()}
    >
      {conflict && (
        <RecordConflict
          base={toFlat(basis.base)}
          mine={toFlat(form.getValues())}
          conflict={conflict}
          flatten={(theirs) => toFlat(fromDetail(theirs))}
          label={label}
          text={text}
          isText={(field) => TEXTS.includes(field) || field.startsWith('names.')}
          isSaving={isSaving}
          onResolve={(flat) => save(fromFlat(flat, basis.base.country))}
          onCancel={closeConflict}
        />
      )}
    </TerritoryForm>
  );
}
