import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type ActorDetail, isId, isProblem, useApi, type Versioned } from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { actorQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Crumbs } from '../detail/DetailHead';
import { useFieldLabel, useValueText } from '../fieldText';
import { abilitiesQuery } from '../queries';
import { ActorForm } from './ActorForm';
import { correctionOf } from './correction';
import { useActorForm } from './useActorForm';
import { type ActorValues, fromDetail, fromFlat, toFlat } from './values';

export function EditPage() {
  const { t } = useTranslation('actors');
  const { id } = useParams({ from: '/actors/$id/edit' });
  const api = useApi();
  const found = useQuery({ ...actorQuery(api, id), enabled: isId(id) });
  const abilities = useQuery({ ...abilitiesQuery(api, id), enabled: isId(id) });
  // What one corrects is the version the form began from: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<ActorDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const words = { loading: t('detail.loading'), failed: t('detail.failed'), missing: t('detail.missing') };
  const isReady = opened?.data.id === id && !abilities.isPending;
  return (
    <RecordGate id={id} found={{ ...found, data: isReady ? opened : undefined }} words={words} list="/actors">
      {(record) => (
        <>
          <PageHead
            title={t('form.editTitle', { name: record.data.name })}
            crumbs={<Crumbs actor={record.data} here={t('form.editTitle', { name: record.data.name })} />}
          />
          {abilities.data?.edit === false ? (
            <div className="main">
              <p className="note">
                <b>{t('form.notAllowed')}</b> {abilities.data.reason}
              </p>
            </div>
          ) : (
            <EditForm key={id} opened={record} detailsOnly={abilities.data?.merge === false} />
          )}
        </>
      )}
    </RecordGate>
  );
}

const TEXTS = ['legalName', 'shortName', 'website', 'iatiIdentifier', 'source'];

interface FormProps {
  readonly opened: Versioned<ActorDetail>;
  readonly detailsOnly: boolean;
}

function EditForm({ opened, detailsOnly }: FormProps) {
  const { t } = useTranslation('records');
  const navigate = useNavigate();
  const { id } = opened.data;
  const start = useMemo<KeptDraft<ActorValues>>(() => {
    const values = fromDetail(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useActorForm(`actor:${id}`, start);
  const toDetail = () => navigate({ to: '/actors/$id', params: { id } });
  const subject = correctionOf(useApi(), id);
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(subject, handle, (now) => {
    toast(t('form.saved', { name: now.name }));
    void toDetail();
  });
  const { form, basis } = handle;
  const label = useFieldLabel();
  const text = useValueText();
  return (
    <ActorForm
      handle={handle}
      isNew={false}
      detailsOnly={detailsOnly}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('action.save')}
      onSubmit={() => save()}
      onCancel={() => void toDetail()}
      notes={
        conflict && (
          <RecordConflict
            base={toFlat(basis.base)}
            mine={toFlat(form.getValues())}
            conflict={conflict}
            flatten={(theirs) => toFlat(fromDetail(theirs))}
            label={label}
            text={text}
            isText={(field) => TEXTS.includes(field)}
            isSaving={isSaving}
            onResolve={(flat) => save(fromFlat(flat))}
            onCancel={closeConflict}
          />
        )
      }
    />
  );
}
