import { useMutation } from '@tanstack/react-query';
import { type DocumentDetail, type DocumentFile, useApi } from '@/api';
import { useProblemText } from '@/forms';
import { saveFile } from '@/list/download';
import { toastFailure } from '@/ui/toastQueue';
import { fetchFile } from './fetchFile';

export function useDownload({ id }: DocumentDetail) {
  const api = useApi();
  const text = useProblemText();
  const { mutate, isPending } = useMutation({
    mutationFn: async (file: DocumentFile) => saveFile(await fetchFile(api, id, file), file.name),
    onError: (failure) => toastFailure(text(failure)),
  });
  return { start: (file: DocumentFile) => mutate(file), isPending };
}
