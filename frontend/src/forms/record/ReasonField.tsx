import { useTranslation } from '@/i18n';
import { TextField } from '@/ui/TextField';

interface Props {
  readonly value: string;
  readonly onChange: (reason: string) => void;
}

/** Why something is corrected, or on what evidence: beside the change in the history, for as long as that is kept. */
export function ReasonField(props: Props) {
  const { t } = useTranslation('records');
  return (
    <TextField {...props} label={t('form.reason')} hint={t('form.reasonHint')} maxLength={500} rows={2} />
  );
}
