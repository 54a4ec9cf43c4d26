import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type ImportKind, useApi, watching } from '@/api';
import { IMPORTS } from '@/records/imports';
import { importQuery, versionedImport } from '../queries';

interface Upload {
  readonly file: File;
  readonly kind: ImportKind;
}

/** One key for one intention: sending the same file again after a lost answer makes no second import. */
const keys = new WeakMap<File, Map<ImportKind, string>>();

function keyFor({ file, kind }: Upload): string {
  const known = keys.get(file) ?? new Map<ImportKind, string>();
  keys.set(file, known);
  const key = known.get(kind) ?? crypto.randomUUID();
  known.set(kind, key);
  return key;
}

/** Sends the file and goes on to its import. `share` is how much of it has left, from 0 to 1. */
export function useUpload() {
  const api = useApi();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: async (upload: Upload) => {
      const key = keyFor(upload);
      const body = await upload.file.arrayBuffer();
      return watching(key, setShare, () =>
        versionedImport(
          api.POST('/imports', {
            params: { query: { kind: upload.kind, fileName: upload.file.name } },
            headers: { 'Content-Type': 'application/octet-stream', 'Idempotency-Key': key },
            body,
            bodySerializer: (bytes: ArrayBuffer) => bytes,
          }),
        ),
      );
    },
    onSuccess: async (answer, { file }) => {
      keys.delete(file);
      cache.setQueryData(importQuery(api, answer.data.id).queryKey, answer);
      void cache.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
      await navigate({ to: '/imports/$id', params: { id: answer.data.id }, replace: true });
    },
  });
  return { ...sending, share };
}
