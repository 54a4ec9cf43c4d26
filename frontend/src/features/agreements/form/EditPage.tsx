import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import {
  type AgreementAbilities,
  type AgreementDetail,
  isId,
  isProblem,
  type LinkDetail,
  useApi,
  type Versioned,
} from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import { useTranslation } from '@/i18n';
import { linkQuery } from '@/records/queries';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Crumbs } from '../Crumbs';
import { useFieldLabel } from '../fieldText';
import { abilitiesQuery, agreementQuery } from '../queries';
import { useGateWords } from '../useGateWords';
import { AgreementForm } from './AgreementForm';
import { correctionOf } from './correction';
import { useAgreementForm } from './useAgreementForm';
import { useFormValueText } from './useFormValueText';
import { type Candidate, candidatesOf, fromDetail, fromFlat, toFlat } from './values';

export function EditPage() {
  const { t } = useTranslation('agreementForm');
  const { id } = useParams({ from: '/agreements/$id/edit' });
  const api = useApi();
  const found = useQuery({ ...agreementQuery(api, id), enabled: isId(id) });
  const abilities = useQuery({ ...abilitiesQuery(api, id), enabled: isId(id) });
  // What one corrects is the version the form began from: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<AgreementDetail>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  const linkId = opened?.data.link.id;
  const link = useQuery({ ...linkQuery(api, linkId ?? ''), enabled: linkId !== undefined });
  const isReady = opened?.data.id === id && !abilities.isPending && !link.isPending;
  return (
    <RecordGate
      id={id}
      found={{ ...found, data: isReady ? opened : undefined }}
      words={useGateWords()}
      list="/agreements"
    >
      {(record) => {
        const title = t('editTitle', { name: record.data.title });
        return (
          <>
            <PageHead title={title} crumbs={<Crumbs agreement={record.data} here={title} />} />
            {abilities.data?.edit === false ? (
              <div className="main">
                <p className="note">
                  <b>{t('notAllowed')}</b> {abilities.data.reason}
                </p>
              </div>
            ) : (
              <EditForm key={id} opened={record} link={link.data?.data} abilities={abilities.data} />
            )}
          </>
        );
      }}
    </RecordGate>
  );
}

interface FormProps {
  readonly opened: Versioned<AgreementDetail>;
  /** Nothing where the link is out of sight: then the parties are those there are. */
  readonly link: LinkDetail | undefined;
  readonly abilities: AgreementAbilities | undefined;
}

function EditForm({ opened, link, abilities }: FormProps) {
  const { t } = useTranslation(['agreementForm', 'records']);
  const navigate = useNavigate();
  const { id } = opened.data;
  const start = useMemo(() => {
    const values = fromDetail(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useAgreementForm(`agreement:${id}`, start);
  const toDetail = () => navigate({ to: '/agreements/$id', params: { id } });
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(
    correctionOf(useApi(), id),
    handle,
    (now) => {
      toast(t('records:form.saved', { name: now.title }));
      void toDetail();
    },
  );
  const { form, basis } = handle;
  const isOpen = abilities?.editTerms !== false;
  const candidates = everyone(opened.data, link);
  const label = useFieldLabel();
  const text = useFormValueText(candidates);
  return (
    <AgreementForm
      handle={handle}
      candidates={candidates}
      isOpen={isOpen}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('records:action.save')}
      onSubmit={() => save()}
      onCancel={() => void toDetail()}
      notes={
        <>
          {!isOpen && (
            <p className="note">
              <b>{t('agreementForm:partOnly')}</b> {abilities?.reason}
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
              isText={(field) => field === 'title' || field === 'code'}
              isSaving={isSaving}
              onResolve={(flat) => save(fromFlat(flat))}
              onCancel={closeConflict}
            />
          )}
        </>
      }
    />
  );
}

/** Those of the link, and those who are parties already. */
function everyone(agreement: AgreementDetail, link: LinkDetail | undefined): Candidate[] {
  const parties = agreement.parties.map(({ actor, country }) => ({ ...actor, country }));
  const others = link ? candidatesOf(link) : [];
  return [...parties, ...others.filter(({ id }) => !parties.some((party) => party.id === id))];
}
