import { zodResolver } from '@hookform/resolvers/zod';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type Call, isProblem, useApi, type Versioned } from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { useCorrection } from '@/forms/record/useCorrection';
import { useRecordForm } from '@/forms/record/useRecordForm';
import { useFormat, useTranslation } from '@/i18n';
import '../administration.css';
import { CallForm, useCallLabel } from './CallForm';
import { CallWriting } from './CallGate';
import { correctionOf } from './correction';
import { useSaved } from './useSaved';
import { callSchema, fromCall, fromFlat, pathOf, toFlat } from './values';

const resolver = zodResolver(callSchema);
const isDay = (field: string) => field === 'opensOn' || field === 'closesOn';

export function EditPage() {
  const { t } = useTranslation('administration');
  const { id } = useParams({ from: '/administration/calls/$id/edit' });
  return (
    <CallWriting id={id} title={({ title }) => t('call.edit', { name: title })}>
      {(opened) => <EditForm key={id} opened={opened} />}
    </CallWriting>
  );
}

function EditForm({ opened }: { readonly opened: Versioned<Call> }) {
  const { t } = useTranslation(['administration', 'records', 'common']);
  const format = useFormat();
  const label = useCallLabel();
  const { id } = opened.data;
  const start = useMemo(() => {
    const values = fromCall(opened.data);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useRecordForm({ name: `call:${id}`, start, resolver, pathOf });
  const { onSaved, toCall } = useSaved();
  const correction = correctionOf(useApi(), id);
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(correction, handle, onSaved);
  const { form, basis } = handle;
  const text = (field: string, value: unknown) =>
    !value ? t('common:unknown') : isDay(field) ? format.date(String(value)) : String(value);
  return (
    <CallForm
      handle={handle}
      isNew={false}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('records:action.save')}
      onSubmit={() => save()}
      onCancel={() => toCall(id)}
      notes={
        conflict && (
          <RecordConflict
            base={toFlat(basis.base)}
            mine={toFlat(form.getValues())}
            conflict={conflict}
            flatten={(call) => toFlat(fromCall(call))}
            label={label}
            text={text}
            isText={(field) => !isDay(field)}
            isSaving={isSaving}
            onResolve={(flat) => save(fromFlat(basis.base, flat))}
            onCancel={closeConflict}
          />
        )
      }
    />
  );
}
