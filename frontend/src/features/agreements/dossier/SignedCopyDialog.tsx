import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useApi } from '@/api';
import { ACCEPTED } from '@/documents';
import { FormDialog } from '@/forms/FormDialog';
import { useTranslation } from '@/i18n';
import { Select } from '@/ui/Select';
import { TextField } from '@/ui/TextField';
import { usePlanName } from '../usePlanName';
import { asHash, shortHash } from './answers';
import { dossiersQuery } from './queries';

interface Props {
  readonly agreement: { readonly id: string };
  readonly onFiles: (files: readonly File[], answers: string) => void;
  readonly onClose: () => void;
}

const OTHER = 'other';

/** Which hash the paper carries: what is on the page now may not be what was printed and signed. */
export function SignedCopyDialog({ agreement, onFiles, onClose }: Props) {
  const { t } = useTranslation(['dossier', 'documents', 'records']);
  const planName = usePlanName();
  const plans = useQuery(dossiersQuery(useApi(), agreement.id)).data?.plans ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const only = plans.length === 1 ? plans[0] : undefined;
  const chosen = picked ?? only?.hash ?? null;
  const isOther = chosen === OTHER;
  const hash = isOther ? asHash(typed) : chosen;
  const isForeign = isOther && hash !== null && !plans.some((each) => each.hash === hash);
  return (
    <FormDialog
      title={t('dossier:signed.add')}
      intro={t('dossier:signed.intro')}
      submit={t('dossier:signed.choose')}
      isPending={false}
      problem={null}
      label={() => t('dossier:signed.hash')}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (hash) chooser.current?.click();
      }}
    >
      <Select
        label={t('dossier:signed.hash')}
        options={[
          ...plans.map((each) => ({ id: each.hash, text: shortHash(each.hash), end: planName(each.plan) })),
          { id: OTHER, text: t('dossier:signed.other') },
        ]}
        value={chosen}
        onChange={setPicked}
        error={tried && !chosen ? t('records:error.required') : undefined}
        isRequired
      />
      {isOther && (
        <TextField
          label={t('dossier:signed.whole')}
          hint={t('dossier:signed.wholeHint')}
          value={typed}
          onChange={setTyped}
          error={tried && !hash ? t('dossier:signed.wrong') : undefined}
          isRequired
          autoFocus
        />
      )}
      <p className={isForeign ? 'note warn' : undefined} role="status">
        {isForeign && t('dossier:signed.foreign')}
      </p>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={ACCEPTED.join(',')}
        aria-label={t('dossier:signed.add')}
        onChange={({ currentTarget }) => {
          if (hash) onFiles([...(currentTarget.files ?? [])], hash);
          onClose();
        }}
      />
    </FormDialog>
  );
}
