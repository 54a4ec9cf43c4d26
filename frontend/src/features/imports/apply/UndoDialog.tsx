import { useState } from 'react';
import { useApi } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { TextField } from '@/ui/TextField';
import { useImport } from '../page/context';
import { useImportWrite } from '../page/useImportWrite';
import { versionedImport } from '../queries';

/** Takes back all an import wrote, for a reason that stays on record. */
export function UndoDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation(['importPages', 'records']);
  const api = useApi();
  const { data, sayStale } = useImport();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [isStale, setStale] = useState(false);
  const { write, isPending, problem } = useImportWrite({
    id: data.id,
    onStale: () => {
      setStale(true);
      sayStale();
    },
    onDone: onClose,
  });
  const isMissing = reason.trim() === '';
  const send = () => {
    setTried(true);
    if (isMissing) return;
    write((etag) =>
      versionedImport(
        api.POST('/imports/{id}/undo', {
          params: { path: { id: data.id }, header: { 'If-Match': etag } },
          body: { reason: reason.trim() },
        }),
      ),
    );
  };
  return (
    <FormDialog
      title={t('importPages:undo.title', { name: data.file.name })}
      intro={t('importPages:undo.text')}
      submit={t('importPages:undo.save')}
      isPending={isPending}
      problem={problem}
      staleNote={isStale ? t('importPages:page.stale') : undefined}
      label={() => t('importPages:undo.reason')}
      onSubmit={send}
      onClose={onClose}
    >
      <TextField
        label={t('importPages:undo.reason')}
        hint={t('importPages:undo.reasonHint')}
        value={reason}
        onChange={setReason}
        error={tried && isMissing ? t('records:error.required') : undefined}
        maxLength={500}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}
