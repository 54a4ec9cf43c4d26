import { useState } from 'react';
import type { DocumentDetail } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { KINDS } from './kinds';
import { useChange } from './useChange';

interface Props {
  readonly document: DocumentDetail;
  readonly onClose: () => void;
}

/** What a document is called, and what it is to its record. */
export function EditDialog({ document, onClose }: Props) {
  const { t } = useTranslation(['documents', 'records']);
  const [title, setTitle] = useState(document.title);
  const [kind, setKind] = useState(document.kind);
  const { change, ...state } = useChange(document, onClose);
  const isMissing = title.trim() === '';
  const save = () => {
    const patch = {
      ...(title.trim() !== document.title && { title: title.trim() }),
      ...(kind !== document.kind && { kind }),
    };
    if (isMissing) return;
    if (Object.keys(patch).length === 0) onClose();
    else change({ patch });
  };
  return (
    <FormDialog
      {...state}
      label={(field) => t(field === 'kind' ? 'documents:field.kind' : 'documents:field.title')}
      title={t('documents:edit.title')}
      intro={document.file.name}
      submit={t('records:action.save')}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField
        label={t('documents:field.title')}
        value={title}
        onChange={setTitle}
        error={isMissing ? t('records:error.required') : undefined}
        maxLength={300}
        isRequired
        autoFocus
      />
      <Select
        label={t('documents:field.kind')}
        options={KINDS.map((id) => ({ id, text: t(`documents:kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
    </FormDialog>
  );
}
