import type { AgreementDetail } from '@/api';
import { Documents } from '@/documents';
import { AddSignedCopy } from '../dossier/AddSignedCopy';
import { SignedCopyNote } from '../dossier/SignedCopyNote';

/** The agreement's documents; a signed copy says which plan's dossier it answers. */
export function DocumentsPanel({ agreement }: { readonly agreement: AgreementDetail }) {
  return (
    <Documents
      subject={{ type: 'AGREEMENT', id: agreement.id }}
      more={(send) => (
        <AddSignedCopy agreement={agreement} onFiles={(files, answers) => send(files, { answers })} />
      )}
      note={(document) => <SignedCopyNote agreement={agreement} document={document} />}
    />
  );
}
