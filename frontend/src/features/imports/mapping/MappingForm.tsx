import { type FormEvent, useRef, useState } from 'react';
import { type ApiProblem, type ImportField, useApi } from '@/api';
import { ProblemSummary } from '@/forms';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';
import { Panel } from '@/ui/Page';
import { Select } from '@/ui/Select';
import { useImport, useImportAddress } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { versionedImport } from '../queries';
import { useImportWords } from '../words';
import { FieldRow } from './FieldRow';
import { HowSection } from './HowSection';
import { inGroups, type MappingValues, missingOf, NOWHERE, toMapping, valuesOf } from './values';

/** Every field of the kind beside the file's columns; the preview tells what comes of it. */
export function MappingForm({ fields }: { readonly fields: readonly ImportField[] }) {
  const { t } = useTranslation(['importPages', 'records']);
  const words = useImportWords();
  const api = useApi();
  const { data, sayStale } = useImport();
  const { change } = useImportAddress();
  const [values, setValues] = useState(() => valuesOf(data));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { write, isPending, problem } = useImportWrite({
    id: data.id,
    onStale: sayStale,
    onDone: () => change({ step: 'rows' }),
  });
  const missing = missingOf(fields, values);
  const set = (next: Partial<MappingValues>) => setValues((before) => ({ ...before, ...next }));
  const errorOf = (name: string) =>
    tried && missing.has(name)
      ? t('importPages:mapping.missing')
      : (problem?.at(`/columns/${name}`) ?? problem?.at(`/constants/${name}`));
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (missing.size > 0) return void focusInvalid(form);
    write((etag) =>
      versionedImport(
        api.PUT('/imports/{id}/mapping', {
          params: { path: { id: data.id }, header: { 'If-Match': etag } },
          body: toMapping(values),
        }),
      ),
    );
  };
  return (
    <form className="record-form import-mapping" noValidate onSubmit={send} ref={form}>
      <Whence />
      <ProblemSummary problem={problem && others(problem)} label={(pointer) => words.field(pointer)} />
      {tried && missing.size > 0 && (
        <p className="note stop" role="alert">
          {t('importPages:mapping.missingSum', {
            fields: [...missing].map(words.fieldInFull).join('; '),
          })}
        </p>
      )}
      <Sheets values={values} onChange={(sheet) => set({ sheet })} />
      <p className="hint">{t('records:form.required')}</p>
      {inGroups(fields).map((part) => (
        <Panel key={part.group} title={words.group(part.group)}>
          {part.fields.map((field) => (
            <FieldRow
              key={field.name}
              field={field}
              columns={data.columns}
              origin={values.origins[field.name] ?? NOWHERE}
              error={errorOf(field.name)}
              onChange={(origin) => set({ origins: { ...values.origins, [field.name]: origin } })}
            />
          ))}
        </Panel>
      ))}
      <HowSection values={values} sourceError={problem?.at('/source')} onChange={set} />
      <footer className="record-submit">
        <span className="meta">{t('importPages:mapping.nothingWritten')}</span>
        <Button look="go" type="submit" isPending={isPending}>
          {t('importPages:mapping.preview')}
        </Button>
      </footer>
    </form>
  );
}

/** Those that stand beside a field are not told once more. */
function others(problem: ApiProblem): ApiProblem | null {
  const isBeside = ({ pointer = '' }: { pointer?: string }) => /^\/(columns|constants|source)/.test(pointer);
  return problem.errors.length > 0 && problem.errors.every(isBeside) ? null : problem;
}

function focusInvalid(form: React.RefObject<HTMLFormElement | null>) {
  requestAnimationFrame(() =>
    form.current
      ?.querySelector<HTMLElement>('.field[data-invalid] button, .field[data-invalid] input')
      ?.focus(),
  );
}

/** Whether a person chose this, or it was guessed from the headers, or remembered from a file like it. */
function Whence() {
  const { t } = useTranslation('importPages');
  const { data } = useImport();
  if (data.mappingFrom === 'CHOSEN') return null;
  return <p className="note here">{t(`mapping.from.${data.mappingFrom}`)}</p>;
}

interface SheetsProps {
  readonly values: MappingValues;
  readonly onChange: (sheet: string) => void;
}

function Sheets({ values, onChange }: SheetsProps) {
  const { t } = useTranslation(['imports', 'importPages']);
  const { data } = useImport();
  const sheets = data.file.sheets ?? [];
  if (sheets.length < 2) return null;
  return (
    <Select
      label={t('imports:field.sheet')}
      options={sheets.map((id) => ({ id, text: id }))}
      value={values.sheet ?? null}
      onChange={onChange}
      hint={values.sheet === data.file.sheet ? undefined : t('importPages:mapping.otherSheet')}
    />
  );
}
