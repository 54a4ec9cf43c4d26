import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isId, isProblem, type LinkAbilities, type LinkDetail, useApi, type Versioned } from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import type { KeptDraft } from '@/forms/record/useRecordForm';
import { useTranslation } from '@/i18n';
import { linkQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Crumbs } from '../detail/DetailHead';
import { abilitiesQuery } from '../queries';
import { correctionOf } from './correction';
import { useFieldLabel, useValueText } from './fieldText';
import { LinkForm } from './LinkForm';
import { useLinkForm } from './useLinkForm';
import { fromDetail, fromFlat, type LinkValues, toFlat } from './values';

export function EditPage() {
  const { t } = useTranslation(['linkForm', 'links']);
  const { id } = useParams({ from: '/links/$id/edit' });
  const api = useApi();
  const found = useQuery({ ...linkQuery(api, id), enabled: isId(id) });
  const abilities = useQuery({ ...abilitiesQuery(api, id), enabled: isId(id) });
  // What one corrects is the version the form began from: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<LinkDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const words = {
    loading: t('links:detail.loading'),
    failed: t('links:detail.failed'),
    missing: t('links:detail.missing'),
  };
  const isReady = opened?.data.id === id && !abilities.isPending;
  return (
    <RecordGate id={id} found={{ ...found, data: isReady ? opened : undefined }} words={words} list="/links">
      {(record) => (
        <>
          <PageHead
            title={t('linkForm:editTitle', { name: record.data.title })}
            crumbs={<Crumbs link={record.data} here={t('linkForm:editTitle', { name: record.data.title })} />}
          />
          {abilities.data?.edit === false ? (
            <div className="main">
              <p className="note">
                <b>{t('linkForm:notAllowed')}</b> {abilities.data.reason}
              </p>
            </div>
          ) : (
            <EditForm key={id} opened={record} abilities={abilities.data} />
          )}
        </>
      )}
    </RecordGate>
  );
}

const TEXTS = ['title', 'objectives', 'instrument', 'source', 'sourceId'];

interface FormProps {
  readonly opened: Versioned<LinkDetail>;
  readonly abilities: LinkAbilities | undefined;
}

function EditForm({ opened, abilities }: FormProps) {
  const { t } = useTranslation(['linkForm', 'records']);
  const navigate = useNavigate();
  const { id } = opened.data;
  const start = useMemo<KeptDraft<LinkValues>>(() => {
    const values = fromDetail(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useLinkForm(`link:${id}`, start);
  const toDetail = () => navigate({ to: '/links/$id', params: { id } });
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(
    correctionOf(useApi(), id),
    handle,
    (now) => {
      toast(t('records:form.saved', { name: now.title }));
      void toDetail();
    },
  );
  const { form, basis } = handle;
  const isMaterial = abilities?.editMaterial !== false;
  const label = useFieldLabel();
  const theirs = conflict && fromDetail(conflict.theirs);
  const text = useValueText(namesIn(basis.base, theirs, form.getValues()));
  return (
    <LinkForm
      handle={handle}
      isNew={false}
      isMaterial={isMaterial}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('records:action.save')}
      onSubmit={() => save()}
      onCancel={() => void toDetail()}
      notes={
        <>
          {!isMaterial && (
            <p className="note">
              <b>{t('linkForm:partOnly')}</b> {abilities?.reason}
            </p>
          )}
          {conflict && (
            <RecordConflict
              base={toFlat(basis.base)}
              mine={toFlat(form.getValues())}
              conflict={conflict}
              flatten={(record) => toFlat(fromDetail(record))}
              label={label}
              text={text}
              isText={(field) => TEXTS.includes(field)}
              isSaving={isSaving}
              onResolve={(flat) => save(fromFlat(flat, basis.base.preExisting))}
              onCancel={closeConflict}
            />
          )}
        </>
      }
    />
  );
}

/** Everybody named in any of the versions, by id: offers of themes know them by no more. */
function namesIn(...versions: readonly (LinkValues | undefined)[]): ReadonlyMap<string, string> {
  const parties = versions.flatMap((one) => (one ? [...one.partners, ...one.facilitators] : []));
  return new Map(parties.map(({ id, name }) => [id, name]));
}
