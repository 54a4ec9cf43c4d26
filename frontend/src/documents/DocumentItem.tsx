import { lazy, type ReactNode, Suspense, useRef, useState } from 'react';
import type { DocumentAbilities, DocumentDetail, DocumentFile } from '@/api';
import { useFormat, useTranslation } from '@/i18n';
import { Badge } from '@/ui/Badge';
import { Button, IconButton } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { ACCEPTED, shortType, sizeText } from './fileTypes';
import { type ItemAction, ItemMenu } from './ItemMenu';
import { useDownload } from './useDownload';
import { useVisibility } from './useVisibility';
import { Versions } from './Versions';

/** Seldom opened: loaded with the first opening. */
const EditDialog = lazy(async () => ({ default: (await import('./EditDialog')).EditDialog }));
const VoidDialog = lazy(async () => ({ default: (await import('./VoidDialog')).VoidDialog }));

interface Props {
  readonly document: DocumentDetail;
  readonly abilities: DocumentAbilities | undefined;
  readonly onReplace: (file: File, document: DocumentDetail) => void;
  readonly children?: ReactNode;
}

/** One document: what it is, its file, and what may be done with it. */
export function DocumentItem({ document, abilities, onReplace, children }: Props) {
  const { t } = useTranslation('documents');
  const [open, setOpen] = useState<'edit' | 'void'>();
  const [showsVersions, setShowsVersions] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const download = useDownload(document);
  const switchVisibility = useVisibility(document);
  const { title, file } = document;
  const act: Record<ItemAction, () => void> = {
    replace: () => chooser.current?.click(),
    edit: () => setOpen('edit'),
    visibility: switchVisibility,
    void: () => setOpen('void'),
  };
  const hasVersions = file.number > 1 && abilities?.seeBehind === true;
  return (
    <li>
      <Icon name="document" />
      <div className="documents-what">
        <p>
          <b>{title}</b> <VisibilityBadge visibility={document.visibility} /> {children}
        </p>
        <FileFacts document={document} />
        <FileHash sha256={file.sha256} />
        {hasVersions && (
          <Button look="bare" aria-expanded={showsVersions} onPress={() => setShowsVersions(!showsVersions)}>
            {t('versions.show', { count: file.number - 1 })}
          </Button>
        )}
        {hasVersions && showsVersions && <Versions document={document} onDownload={download.start} />}
      </div>
      <div className="documents-acts">
        <IconButton
          icon="download"
          label={t('download', { title })}
          isPending={download.isPending}
          onPress={() => download.start(file)}
        />
        {abilities?.write && (
          <ItemMenu document={document} abilities={abilities} onAction={(what) => act[what]()} />
        )}
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        accept={ACCEPTED.join(',')}
        aria-label={t('replaceOf', { title })}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onReplace(chosen, document);
          target.value = '';
        }}
      />
      <Suspense>
        {open === 'edit' && <EditDialog document={document} onClose={() => setOpen(undefined)} />}
        {open === 'void' && <VoidDialog document={document} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </li>
  );
}

function VisibilityBadge({ visibility }: Pick<DocumentDetail, 'visibility'>) {
  const { t } = useTranslation('documents');
  const isOpen = visibility === 'PUBLISHED';
  return (
    <Badge tone={isOpen ? 'good' : 'idle'} glyph={isOpen ? 'state-clear' : 'state-draft'}>
      {t(`visibility.${visibility}`)}
    </Badge>
  );
}

function FileFacts({ document: { kind, file } }: { readonly document: DocumentDetail }) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <p className="meta">
      {`${t(`kind.${kind}`)} · ${file.name} · ${shortType(file.name)}, ${sizeText(file.size, format.number)} · `}
      <time dateTime={file.at}>{format.instant(file.at)}</time>
      {file.by && ` · ${file.by}`}
      {file.number > 1 && ` · ${t('versions.number', { number: file.number })}`}
    </p>
  );
}

/** To hold a file that was taken along against what is on record. */
function FileHash({ sha256 }: Pick<DocumentFile, 'sha256'>) {
  return (
    <details className="documents-hash">
      <summary className="meta">{`SHA-256 ${sha256.slice(0, 12)}…`}</summary>
      <code>{sha256}</code>
    </details>
  );
}
