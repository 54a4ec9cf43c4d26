import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { saveFile } from '@/list/download';
import { isOpen, isRunning } from '@/records/imports';
import { NewCrumbs } from '@/records/NewCrumbs';
import { Button } from '@/ui/Button';
import { ConfirmDialog } from '@/ui/Dialog';
import { PageHead } from '@/ui/Page';
import { toast, toastFailure } from '@/ui/toastQueue';
import { ImportStateBadge } from '../looks';
import { originalFile, versionedImport } from '../queries';
import { sizeText } from '../upload/limits';
import { useImport } from './context';
import { useImportWrite } from './useImportWrite';

/** What was brought, by whom and when; and what can be done with all of it. */
export function ImportHead() {
  const { t } = useTranslation(['imports', 'importPages']);
  const { data } = useImport();
  const mayDiscard = isOpen(data) && !isRunning(data.state);
  return (
    <>
      <PageHead
        title={data.file.name}
        crumbs={<NewCrumbs kind="imports" list={t('imports:title')} here={data.file.name} />}
        aside={<ImportStateBadge state={data.state} />}
        actions={
          <>
            {data.state !== 'DISCARDED' && <FileButton />}
            {mayDiscard && <DiscardButton />}
          </>
        }
      />
      <About />
    </>
  );
}

function About() {
  const { t } = useTranslation(['imports', 'importPages']);
  const format = useFormat();
  const { data } = useImport();
  const { file } = data;
  const facts = [
    t(`imports:kind.${data.kind}`),
    data.rows !== undefined &&
      t('imports:count.rows', { count: data.rows, number: format.number(data.rows) }),
    sizeText(file.size, format.number),
    file.format === 'CSV'
      ? [
          file.encoding,
          file.delimiter && t('importPages:page.delimiter', { delimiter: shown(file.delimiter) }),
        ]
          .filter(Boolean)
          .join(', ')
      : file.sheet && t('importPages:page.sheet', { sheet: file.sheet }),
    t('importPages:page.broughtBy', { who: data.author, when: format.instant(data.createdAt) }),
  ];
  return <p className="import-about meta">{facts.filter(Boolean).join(' · ')}</p>;
}

/** A tab is nothing to look at. */
function shown(delimiter: string): string {
  return delimiter === '\t' ? '⇥' : delimiter;
}

/** The file as it came, as long as it is kept. */
function FileButton() {
  const { t } = useTranslation('importPages');
  const format = useFormat();
  const api = useApi();
  const problemText = useProblemText();
  const { data } = useImport();
  const { keptUntil, name } = data.file;
  const fetchFile = useMutation({
    mutationFn: async () => saveFile(await originalFile(api, data.id), name),
    onError: (error) => toastFailure(problemText(error)),
  });
  const isGone = keptUntil !== undefined && keptUntil < new Date().toISOString().slice(0, 10);
  return (
    <Button
      look="bare"
      icon="download"
      isPending={fetchFile.isPending}
      unavailable={isGone ? t('page.fileGone', { day: format.date(keptUntil.slice(0, 10)) }) : undefined}
      onPress={() => fetchFile.mutate()}
    >
      {t('page.file')}
    </Button>
  );
}

function DiscardButton() {
  const { t } = useTranslation('importPages');
  const api = useApi();
  const problemText = useProblemText();
  const { data, sayStale } = useImport();
  const [isAsking, setAsking] = useState(false);
  const { write, isPending, error } = useImportWrite({
    id: data.id,
    onStale: sayStale,
    onDone: () => toast(t('discard.done', { name: data.file.name })),
  });
  const discard = () => {
    setAsking(false);
    write((etag) =>
      versionedImport(
        api.POST('/imports/{id}/discard', {
          params: { path: { id: data.id }, header: { 'If-Match': etag } },
        }),
      ),
    );
  };
  return (
    <>
      <Button isPending={isPending} onPress={() => setAsking(true)}>
        {t('discard.action')}
      </Button>
      {error && (
        <span className="err" role="alert">
          {problemText(error)}
        </span>
      )}
      <ConfirmDialog
        title={t('discard.title', { name: data.file.name })}
        isOpen={isAsking}
        confirm={t('discard.save')}
        dangerous
        onConfirm={discard}
        onCancel={() => setAsking(false)}
      >
        <p>{t('discard.text')}</p>
      </ConfirmDialog>
    </>
  );
}
