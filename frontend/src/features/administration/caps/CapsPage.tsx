import { zodResolver } from '@hookform/resolvers/zod';
import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { type Call, type Cap, isProblem, useApi, type Versioned } from '@/api';
import { RecordConflict } from '@/forms/record/RecordConflict';
import { RecordForm } from '@/forms/record/RecordForm';
import { useCorrection } from '@/forms/record/useCorrection';
import { useRecordForm } from '@/forms/record/useRecordForm';
import { useFormat, useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import '../administration.css';
import { CallWriting } from '../calls/CallGate';
import { useCapText } from '../calls/capText';
import { useSaved } from '../calls/useSaved';
import { CapFields } from './CapFields';
import { correctionOf } from './correction';
import { capsSchema, LIMITS, MOST_CAPS, pathOf } from './schema';
import { type CapsValues, fromCaps, fromFlat, NEW_CAP, ORDER, toFlat } from './values';

const resolver = zodResolver(capsSchema);

export function CapsPage() {
  const { t } = useTranslation('administration');
  const { id } = useParams({ from: '/administration/calls/$id/caps' });
  return (
    <CallWriting id={id} title={({ title }) => t('cap.of', { name: title })}>
      {(opened) => <CapsForm key={id} opened={opened} />}
    </CallWriting>
  );
}

function CapsForm({ opened }: { readonly opened: Versioned<Call> }) {
  const { t } = useTranslation(['administration', 'records']);
  const { id, currency } = opened.data;
  const start = useMemo(() => {
    const values = fromCaps(opened.data.caps);
    return { id, values, base: values, etag: opened.etag };
  }, [opened, id]);
  const handle = useRecordForm({ name: `caps:${id}`, start, resolver, pathOf });
  const { onSaved, toCall } = useSaved();
  const correction = correctionOf(useApi(), id);
  const { save, isSaving, error, conflict, closeConflict } = useCorrection(correction, handle, onSaved);
  const { form, basis } = handle;
  const text = useRuleText(currency);
  return (
    <RecordForm
      handle={handle}
      problem={isProblem(error) ? error : null}
      isSaving={isSaving}
      submit={t('records:action.save')}
      onSubmit={() => save()}
      onCancel={() => toCall(id)}
      label={useCapLabel()}
      limits={LIMITS}
      notes={
        <>
          <p className="note here">{t('administration:cap.kept')}</p>
          {conflict && (
            <RecordConflict
              base={toFlat(basis.base)}
              mine={toFlat(form.getValues())}
              conflict={conflict}
              flatten={({ caps }) => toFlat(fromCaps(caps))}
              label={(code) => (code === ORDER ? t('administration:cap.order') : code)}
              text={text}
              isText={() => false}
              isSaving={isSaving}
              onResolve={(flat) => save(fromFlat(flat))}
              onCancel={closeConflict}
            />
          )}
        </>
      }
    >
      <CapList form={form} currency={currency} />
    </RecordForm>
  );
}

/** A rule in words, or the order they stand in. */
function useRuleText(currency: string): (code: string, value: unknown) => string {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const { sentence } = useCapText(currency);
  return (code, value) => {
    if (!value) return t('cap.none');
    return code === ORDER ? format.list(value as string[]) : sentence(value as Cap);
  };
}

const FIELDS = ['code', 'names', 'effect', 'measure', 'base', 'limit'] as const;

/** The label of a field by its path: `caps.0.limit` is the limit of the first. */
function useCapLabel(): (path: string) => string {
  const { t } = useTranslation('administration');
  return (path) => {
    const [, index, head] = path.split('.');
    const field = FIELDS.find((one) => one === head);
    const rule = t('cap.number', { number: Number(index) + 1 });
    return field ? `${rule}, ${t(`cap.field.${field}`)}` : rule;
  };
}

function CapList({
  form: { control },
  currency,
}: {
  readonly form: UseFormReturn<CapsValues>;
  readonly currency: string;
}) {
  const { t } = useTranslation('administration');
  const { fields, append, remove, move } = useFieldArray({ control, name: 'caps' });
  return (
    <>
      {fields.map((field, index) => (
        <CapFields
          key={field.id}
          control={control}
          index={index}
          currency={currency}
          onRemove={() => remove(index)}
          onUp={index > 0 ? () => move(index, index - 1) : undefined}
        />
      ))}
      {fields.length < MOST_CAPS && (
        <div>
          <Button look="bare" icon="plus" onPress={() => append(NEW_CAP)}>
            {t('cap.add')}
          </Button>
        </div>
      )}
    </>
  );
}
