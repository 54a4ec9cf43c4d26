import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from '@/i18n';

interface Props {
  readonly isOpen: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Files may be dropped on the list; whoever has no mouse chooses them by the button. */
export function FileDrop({ isOpen, onFiles, children }: Props) {
  const { t } = useTranslation('documents');
  if (!isOpen) return children;
  return (
    <DropZone
      aria-label={t('drop')}
      className="documents-drop"
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const files = items.filter((item) => item.kind === 'file');
        onFiles(await Promise.all(files.map((item) => item.getFile())));
      }}
    >
      {children}
    </DropZone>
  );
}
