import { useEffect } from 'react';
import type { DocumentDetail } from '@/api';
import { useProblemText } from '@/forms';
import { toastFailure } from '@/ui/toastQueue';
import { useChange } from './useChange';

/** Shows a document to whoever sees its record, or hides it again; what prevents it is said in passing. */
export function useVisibility(document: DocumentDetail): () => void {
  const { change, error } = useChange(document);
  const text = useProblemText();
  const failure = error && text(error);
  useEffect(() => {
    if (failure) toastFailure(failure);
  }, [failure]);
  const next = document.visibility === 'PUBLISHED' ? 'INTERNAL' : 'PUBLISHED';
  return () => change({ patch: { visibility: next } });
}
