import { useQueryClient } from '@tanstack/react-query';
import { type DocumentDetail, isProblem, useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useTranslation } from '@/i18n';
import { toast } from '@/ui/toastQueue';
import { DOCUMENTS } from './queries';
import { sendFile } from './sendFile';
import { type DocumentSubject, keyOf } from './subject';
import { addUpload, removeUpload, updateUpload } from './uploadStore';

/** What files are beside documents of their own. */
interface What {
  /** As it is on the page: what has come since is not replaced unseen. */
  readonly replaces?: DocumentDetail | undefined;
  /** The hash that a signed copy carries; a better scan of it carries the same. */
  readonly answers?: string | undefined;
}

export type Send = (files: readonly File[], what?: What) => void;

/** Sends files to a record. It goes on when one leaves the page, and what was refused waits there to be read. */
export function useSend(subject: DocumentSubject): Send {
  const { t } = useTranslation('documents');
  const api = useApi();
  const cache = useQueryClient();
  const refusal = useRefusalText();
  const send = async (file: File, { replaces, answers = replaces?.file.answers }: What): Promise<void> => {
    const leaving = new AbortController();
    const key = addUpload({
      subject: keyOf(subject),
      file,
      progress: { phase: 'sending', sent: 0 },
      cancel: () => leaving.abort(),
    });
    if (file.size === 0) {
      updateUpload(key, { refusal: t('upload.empty') });
      return;
    }
    const { signal } = leaving;
    const onProgress = (progress: Parameters<typeof updateUpload>[1]['progress'] & object) =>
      updateUpload(key, { progress });
    try {
      const made = await sendFile({ api, subject, file, replaces, answers, signal, onProgress });
      removeUpload(key);
      toast(t(replaces ? 'upload.replaced' : 'upload.done', { title: made.title }));
      await cache.invalidateQueries({ queryKey: DOCUMENTS });
    } catch (failure) {
      if (signal.aborted) removeUpload(key);
      else updateUpload(key, { refusal: refusal(failure) });
      if (isProblem(failure, 'conflict')) await cache.invalidateQueries({ queryKey: DOCUMENTS });
    }
  };
  return (files, what = {}) => {
    for (const file of files) void send(file, what);
  };
}

/** The reason for a refused file stands with its content, not in the headline. */
function useRefusalText(): (failure: unknown) => string {
  const text = useProblemText();
  return (failure) => {
    const reasons = isProblem(failure) ? failure.errors.map(({ detail }) => detail) : [];
    return reasons.length > 0 ? reasons.join(' ') : text(failure);
  };
}
