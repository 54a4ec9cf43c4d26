import type { ReactNode } from 'react';
import type { DocumentAbilities, DocumentDetail } from '@/api';
import { DocumentItem } from './DocumentItem';

interface Props {
  readonly label: string;
  readonly documents: readonly DocumentDetail[];
  readonly abilities: DocumentAbilities | undefined;
  readonly onReplace: (file: File, document: DocumentDetail) => void;
  /** What the page of the record has to say about one of them. */
  readonly note?: ((document: DocumentDetail) => ReactNode) | undefined;
}

export function DocumentList({ label, documents, abilities, onReplace, note }: Props) {
  if (documents.length === 0) return null;
  return (
    <ul className="documents" aria-label={label}>
      {documents.map((document) => (
        <DocumentItem key={document.id} document={document} abilities={abilities} onReplace={onReplace}>
          {note?.(document)}
        </DocumentItem>
      ))}
    </ul>
  );
}
