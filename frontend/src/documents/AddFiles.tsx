import { Button as AriaButton } from 'react-aria-components/Button';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { ACCEPTED } from './fileTypes';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** What they are of, where several such buttons stand on a page. */
  readonly of?: string;
  /** What such files are, when they are something in particular. */
  readonly label?: string;
}

export function AddFiles({ onFiles, of, label }: Props) {
  const { t } = useTranslation('documents');
  return (
    <FileTrigger
      allowsMultiple
      acceptedFileTypes={ACCEPTED}
      onSelect={(files) => onFiles([...(files ?? [])])}
    >
      <AriaButton className="btn bare" {...(of && { 'aria-label': t('addTo', { name: of }) })}>
        <Icon name="plus" />
        {label ?? t('add')}
      </AriaButton>
    </FileTrigger>
  );
}
