import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { isId, type Tariff, useApi, type Versioned } from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import { useFormat, useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { RecordGate } from '@/records/RecordGate';
import '@/records/records.css';
import { PageHead } from '@/ui/Page';
import { toast } from '@/ui/toastQueue';
import { Allowed } from '../abilities';
import '../administration.css';
import { Crumbs } from '../Crumbs';
import { tariffQuery } from '../queries';
import { correctionOf } from './correction';
import { TariffForm, useTariffLabel } from './TariffForm';
import { problemAbove, useTariffForm } from './useTariffForm';
import { fromFlat, fromTariff, toFlat } from './values';

export function EditPage() {
  const { t, i18n } = useTranslation('administration');
  const { id } = useParams({ from: '/administration/tariffs/$id/edit' });
  const found = useQuery({ ...tariffQuery(useApi(), id), enabled: isId(id) });
  // What one corrects is the version the form began from: a refetch behind it must not move the ground.
  const [opened, setOpened] = useState<Versioned<Tariff>>();
  if (opened?.data.id !== id && found.data && !found.isStale) setOpened(found.data);
  return (
    <RecordGate
      id={id}
      found={{ ...found, data: opened?.data.id === id ? opened : undefined }}
      words={{ loading: t('tariff.loading'), failed: t('tariff.failed'), missing: t('tariff.missing') }}
      list="/administration/tariffs"
    >
      {(record) => {
        const title = t('tariff.edit', { name: inLanguage(record.data.names, i18n.language) });
        return (
          <>
            <PageHead title={title} crumbs={<Crumbs section="tariffs" here={title} />} />
            <Allowed to="manage">
              <EditForm key={id} opened={record} />
            </Allowed>
          </>
        );
      }}
    </RecordGate>
  );
}

function EditForm({ opened }: { readonly opened: Versioned<Tariff> }) {
  const { t, i18n } = useTranslation(['administration', 'records', 'common']);
  const format = useFormat();
  const navigate = useNavigate();
  const label = useTariffLabel();
  const { id } = opened.data;
  const start = useMemo(() => {
    const values = fromTariff(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useTariffForm(`tariff:${id}`, start);
  const toList = () => navigate({ to: '/administration/tariffs' });
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(
    correctionOf(useApi(), id),
    handle,
    ({ names }) => {
      toast(t('records:form.saved', { name: inLanguage(names, i18n.language) }));
      void toList();
    },
  );
  const { form, basis } = handle;
  const text = (field: string, value: unknown) => {
    if (!value) return t(field === 'validUntil' ? 'administration:tariff.noEnd' : 'common:unknown');
    return field === 'validUntil' ? format.date(String(value)) : String(value);
  };
  return (
    <TariffForm
      handle={handle}
      isNew={false}
      problem={problemAbove(error)}
      isSaving={isSaving}
      submit={t('records:action.save')}
      onSubmit={() => save()}
      onCancel={() => void toList()}
      notes={
        conflict && (
          <RecordConflict
            base={toFlat(basis.base)}
            mine={toFlat(form.getValues())}
            conflict={conflict}
            flatten={(record) => toFlat(fromTariff(record))}
            label={label}
            text={text}
            isText={(field) => field !== 'validUntil'}
            isSaving={isSaving}
            onResolve={(flat) => save(fromFlat(basis.base, flat))}
            onCancel={closeConflict}
          />
        )
      }
    />
  );
}
