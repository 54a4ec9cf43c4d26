import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem, type LinkDetail, unwrap, useApi } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { ACTORS, LINKS } from '@/records/queries';
import { TextField } from '@/ui/TextField';
import { toast } from '@/ui/toastQueue';
import { useFieldLabel } from '../fieldText';

interface Props {
  readonly link: LinkDetail;
  readonly etag: string;
  readonly what: 'discard' | 'void';
  readonly onClose: () => void;
}

/** Takes a link out of lists and figures, for a reason that stays on record. */
export function ReasonDialog(props: Props) {
  const { link, what, onClose } = props;
  const { t } = useTranslation('links');
  const label = useFieldLabel();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { write, ...state } = useWithdraw(props);
  const isMissing = reason.trim() === '';
  return (
    <FormDialog
      {...state}
      label={label}
      title={t(`${what}.title`, { title: link.title })}
      intro={t(`${what}.text`)}
      submit={t(`${what}.save`)}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!isMissing) write(reason.trim());
      }}
    >
      <TextField
        label={t('field.reason')}
        hint={t('reasonHint')}
        value={reason}
        onChange={setReason}
        error={tried && isMissing ? t('error.required', { ns: 'records' }) : undefined}
        maxLength={500}
        isRequired
        autoFocus
      />
    </FormDialog>
  );
}

/** Against the version on the page. When that is stale the page is refreshed behind the dialog. */
function useWithdraw({ link: { id, title }, etag, what, onClose }: Props) {
  const { t } = useTranslation(['links', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const refresh = () => cache.invalidateQueries({ queryKey: LINKS });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (reason: string) => {
      const to = { params: { path: { id }, header: { 'If-Match': etag } }, body: { reason } };
      return unwrap(
        what === 'discard' ? api.POST('/links/{id}/discard', to) : api.POST('/links/{id}/void', to),
      );
    },
    onSuccess: async () => {
      toast(t(`links:${what}.done`, { title }));
      onClose();
      // An actor says how many links it has.
      await Promise.all([refresh(), cache.invalidateQueries({ queryKey: ACTORS })]);
    },
    onError: async (failure) => {
      if (isProblem(failure, 'version-mismatch')) await refresh();
    },
  });
  const isStale = isProblem(error, 'version-mismatch');
  return {
    write: mutate,
    isPending,
    problem: isProblem(error) && !isStale ? error : null,
    staleNote: isStale ? t('records:form.stale') : undefined,
  };
}
