import { useApi } from '@/api';
import { useTranslation } from '@/i18n';
import { DownloadMenu } from '@/list/DownloadMenu';
import { useImport } from '../page/context';
import { reportFile } from '../queries';

/** Row by row what became of it, beside the file's own columns. */
export function ReportMenu() {
  const { t } = useTranslation('importPages');
  const api = useApi();
  const { data } = useImport();
  const stem = `${t('report.stem')}-${data.file.name.replace(/\.[^.]*$/, '')}`;
  return (
    <DownloadMenu
      stem={stem}
      label={t('report.action')}
      formats={['csv', 'xlsx']}
      fetchFile={(mediaType) => reportFile(api, data.id, mediaType)}
      count={undefined}
      isCompact={false}
    />
  );
}
