import { lazy, Suspense, useState } from 'react';
import { useTranslation } from '@/i18n';
import { Button } from '@/ui/Button';

/** Seldom opened: loaded with the first opening. */
const SignedCopyDialog = lazy(async () => ({
  default: (await import('./SignedCopyDialog')).SignedCopyDialog,
}));

interface Props {
  readonly agreement: { readonly id: string };
  readonly onFiles: (files: readonly File[], answers: string) => void;
}

/** What was signed comes back with the hash that is printed on it. */
export function AddSignedCopy(props: Props) {
  const { t } = useTranslation('dossier');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="bare" icon="plus" onPress={() => setOpen(true)}>
        {t('signed.add')}
      </Button>
      <Suspense>{isOpen && <SignedCopyDialog {...props} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
