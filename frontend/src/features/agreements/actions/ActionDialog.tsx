import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type AgreementDetail, isProblem, useApi } from '@/api';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { today } from '@/money';
import { AGREEMENTS } from '@/records/queries';
import { DateField } from '@/ui/DateField';
import { TextField } from '@/ui/TextField';
import { toast } from '@/ui/toastQueue';
import { useFieldLabel } from '../fieldText';
import { ASKS, type Stated, send, type What } from './send';

interface Props {
  readonly agreement: AgreementDetail;
  readonly etag: string;
  readonly what: What;
  readonly onClose: () => void;
}

const LONGEST = 2000;

/** That something happened to an agreement: on which day, and where it takes one, why. */
export function ActionDialog(props: Props) {
  const { agreement, what, onClose } = props;
  const { t } = useTranslation(['agreements', 'records']);
  const label = useFieldLabel();
  const [on, setOn] = useState<string | null>(today());
  const [effectiveOn, setEffectiveOn] = useState<string | null>(agreement.effectiveOn ?? null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { write, ...state } = useSending(props);
  const asks = ASKS[what];
  const lacksDay = asks.includes('on') && on === null;
  const lacksReason = asks.includes('reason') && reason.trim() === '';
  const missing = t('records:error.required');
  const number = agreement.amendment?.number ?? agreement.plans.length;
  return (
    <FormDialog
      {...state}
      label={label}
      title={t(`agreements:do.${what}.title`, { title: agreement.title, number })}
      intro={t(`agreements:do.${what}.text`)}
      submit={t(`agreements:do.${what}.save`)}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!lacksDay && !lacksReason) write({ on: on ?? '', effectiveOn, reason: reason.trim() });
      }}
    >
      {asks.includes('on') && (
        <DateField
          label={t('agreements:field.on')}
          value={on}
          onChange={setOn}
          max={today()}
          isRequired
          error={tried && lacksDay ? missing : undefined}
        />
      )}
      {asks.includes('effectiveOn') && (
        <DateField
          label={t('agreements:field.effectiveOn')}
          hint={t('agreements:do.effectiveHint')}
          value={effectiveOn}
          onChange={setEffectiveOn}
        />
      )}
      {asks.includes('reason') && (
        <TextField
          label={t('agreements:field.reason')}
          hint={t('agreements:do.reasonHint')}
          value={reason}
          onChange={setReason}
          error={tried && lacksReason ? missing : undefined}
          maxLength={LONGEST}
          rows={3}
          isRequired
          autoFocus={!asks.includes('on')}
        />
      )}
    </FormDialog>
  );
}

/** Against the version on the page. When that is stale the page is refreshed behind the dialog. */
function useSending({ agreement, etag, what, onClose }: Props) {
  const { t } = useTranslation(['agreements', 'records']);
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => cache.invalidateQueries({ queryKey: AGREEMENTS });
  const { mutate, isPending, error } = useMutation({
    mutationFn: (stated: Stated) => send(api, { agreement, etag, what }, stated),
    onSuccess: async ({ id, title }) => {
      toast(t(`agreements:do.${what}.done`, { title }));
      onClose();
      await refresh();
      // An amendment is prepared to be written.
      if (what === 'amend') await navigate({ to: '/agreements/$id/plan', params: { id } });
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
