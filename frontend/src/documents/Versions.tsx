import { useQuery } from '@tanstack/react-query';
import { type DocumentDetail, type DocumentFile, useApi } from '@/api';
import { ProblemState } from '@/forms';
import { useFormat, useTranslation } from '@/i18n';
import { IconButton } from '@/ui/Button';
import { Skeleton } from '@/ui/States';
import { sizeText } from './fileTypes';
import { versionsQuery } from './queries';

interface Props {
  readonly document: DocumentDetail;
  readonly onDownload: (file: DocumentFile) => void;
}

/** The files that a document was before; each can still be taken along. */
export function Versions({ document, onDownload }: Props) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const found = useQuery(versionsQuery(useApi(), document.id, document.version));
  if (found.isPending) return <Skeleton rows={1} label={t('versions.loading')} />;
  if (found.isError) {
    return (
      <ProblemState error={found.error} title={t('versions.failed')} onRetry={() => void found.refetch()} />
    );
  }
  return (
    <ul className="documents-versions" aria-label={t('versions.of', { title: document.title })}>
      {found.data.slice(1).map((file) => (
        <li key={file.number}>
          <span>
            {t('versions.number', { number: file.number })}{' '}
            <span className="meta">
              {`${file.name} · ${sizeText(file.size, format.number)} · ${format.instant(file.at)}`}
              {file.by && ` · ${file.by}`}
            </span>
          </span>
          <IconButton
            icon="download"
            label={t('versions.download', { number: file.number, name: file.name })}
            onPress={() => onDownload(file)}
          />
        </li>
      ))}
    </ul>
  );
}
