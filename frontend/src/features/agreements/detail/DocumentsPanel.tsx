import { useQuery } from '@tanstack/react-query';
import { type AgreementDetail, useApi } from '@/api';
import { Documents } from '@/documents';
import { dossiersQuery } from '../dossier/queries';
import { SignedCopyNote } from '../dossier/SignedCopyNote';

/** The agreement's documents; a signed copy says which plan's dossier it answers. */
export function DocumentsPanel({ agreement }: { readonly agreement: AgreementDetail }) {
  const { data } = useQuery(dossiersQuery(useApi(), agreement.id));
  const toSign = data?.plans.find(
    ({ plan }) => plan === (agreement.amendment ?? agreement.plan).number,
  )?.hash;
  return (
    <Documents
      subject={{ type: 'AGREEMENT', id: agreement.id }}
      toSign={toSign}
      note={({ file }) => file.answers && <SignedCopyNote agreement={agreement} answers={file.answers} />}
    />
  );
}
