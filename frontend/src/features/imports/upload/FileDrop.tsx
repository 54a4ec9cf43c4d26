import type { ReactNode } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { useTranslation } from '@/i18n';

interface Props {
  readonly className: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A file may be dropped here; whoever has no mouse chooses one by the button inside. */
export function FileDrop({ className, onFile, children }: Props) {
  const { t } = useTranslation('importPages');
  return (
    <DropZone
      aria-label={t('upload.drop')}
      className={`import-drop ${className}`}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const item = items.find((one) => one.kind === 'file');
        if (item) onFile(await item.getFile());
      }}
    >
      {children}
    </DropZone>
  );
}
