import { useState } from 'react';
import type { DocumentDetail } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { TextField } from '@/ui/TextField';
import { useChange } from './useChange';

interface Props {
  readonly document: DocumentDetail;
  readonly onClose: () => void;
}

/** Takes a document out of the list, for a reason that stays on record. */
export function VoidDialog({ document, onClose }: Props) {
  const { t } = useTranslation(['documents', 'records']);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { change, ...state } = useChange(document, onClose);
  const isMissing = reason.trim() === '';
  return (
    <FormDialog
      {...state}
      label={() => t('documents:field.reason')}
      title={t('documents:void.title', { title: document.title })}
      intro={t('documents:void.text')}
      submit={t('documents:void.save')}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) change({ voidFor: reason.trim() });
      }}
    >
      <TextField
        label={t('documents:field.reason')}
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
