import { useMutation } from '@tanstack/react-query';
import { useProblemText } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { Button, IconButton } from '@/ui/Button';
import { Menu, MenuItem } from '@/ui/Menu';
import { toastFailure } from '@/ui/toastQueue';
import { type DownloadFormat, FORMATS, fileName, saveFile } from './download';
import type { Count } from './state';

interface Props {
  /** The first part of the file's name. */
  readonly stem: string;
  readonly formats: readonly DownloadFormat[];
  /** All rows under the filters, in the order shown, in one answer of that media type. */
  readonly fetchFile: (mediaType: string) => Promise<Blob>;
  /** How many rows that will be, as far as it is known. */
  readonly count: Count | undefined;
  /** What the button says, where the file is something else than the rows of a list. */
  readonly label?: string;
  /** An icon alone, where there is no room for words. */
  readonly isCompact: boolean;
}

export function DownloadMenu({ stem, formats, fetchFile, count, isCompact, label: given }: Props) {
  const { t } = useTranslation('records');
  const format = useFormat();
  const problemText = useProblemText();
  const download = useMutation({
    mutationFn: async (kind: DownloadFormat) =>
      saveFile(await fetchFile(FORMATS[kind]), fileName(stem, kind)),
    onError: (error) => toastFailure(problemText(error)),
  });
  const label =
    given ??
    (count?.exact
      ? t('download.these', { count: count.count, number: format.number(count.count) })
      : t('download.action'));
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
      {formats.map((kind) => (
        <MenuItem key={kind} id={kind} text={t(`download.${kind}`)} end={`.${kind}`} />
      ))}
    </Menu>
  );
}
