import { useTranslation } from '@/i18n';
import { DownloadMenu } from '@/list/DownloadMenu';
import { NARROW, useMedia } from '@/ui/useMedia';

const FORMATS = ['csv', 'xlsx', 'ndjson'] as const;

interface Props {
  readonly list: 'tariffs' | 'rates' | 'calls';
  readonly fetchFile: (mediaType: string) => Promise<Blob>;
}

/** All rows under the filters as a file. */
export function Download({ list, fetchFile }: Props) {
  const { t } = useTranslation('administration');
  return (
    <DownloadMenu
      stem={t(`stem.${list}`)}
      formats={FORMATS}
      fetchFile={fetchFile}
      count={undefined}
      isCompact={useMedia(NARROW)}
    />
  );
}
