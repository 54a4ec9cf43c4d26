import { useMutation } from '@tanstack/react-query';
import { useApi } from '@/api';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { Menu, MenuItem } from '@/ui/Menu';
import { toastFailure } from '@/ui/toastQueue';
import { toQuery } from '../filters';
import type { ListState } from '../search';
import { type DownloadFormat, FORMATS, fetchFile, fileName, saveFile } from './download';

interface Props {
  readonly state: ListState;
  /** How many rows that will be, when it is known exactly. */
  readonly count: number | undefined;
  /** An icon alone, where there is no room for words. */
  readonly isCompact: boolean;
}

export function DownloadMenu({ state, count, isCompact }: Props) {
  const { t } = useTranslation('territories');
  const format = useFormat();
  const api = useApi();
  const problemText = useProblemText();
  const download = useMutation({
    mutationFn: async (kind: DownloadFormat) => {
      const file = await fetchFile(api, kind, toQuery(state.filters), state.sort);
      saveFile(file, fileName(t('download.stem'), kind));
    },
    onError: (error) => toastFailure(problemText(error)),
  });
  const label =
    count === undefined ? t('download.action') : t('download.these', { count, number: format.number(count) });
  return (
    <Menu
      label={label}
      trigger={
        isCompact ? (
          <IconButton icon="download" label={label} isPending={download.isPending} />
        ) : (
          <Button look="bare" icon="download" isPending={download.isPending}>
            {label}
          </Button>
        )
      }
      onAction={(kind) => download.mutate(kind as DownloadFormat)}
    >
      {(Object.keys(FORMATS) as DownloadFormat[]).map((kind) => (
        <MenuItem key={kind} id={kind} text={t(`download.${kind}`)} end={`.${kind}`} />
      ))}
    </Menu>
  );
}
