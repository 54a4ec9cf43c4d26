import { useRef } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { ACCEPTED } from './fileTypes';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  /** What they are of, where several such buttons stand on a page. */
  readonly of?: string;
}

export function AddFiles({ onFiles, of }: Props) {
  const { t } = useTranslation('documents');
  const chooser = useRef<HTMLInputElement>(null);
  const name = of ? t('addTo', { name: of }) : t('add');
  return (
    <>
      <AriaButton className="btn bare" aria-label={name} onPress={() => chooser.current?.click()}>
        <Icon name="plus" />
        {t('add')}
      </AriaButton>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept={ACCEPTED.join(',')}
        aria-label={name}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ''; // the same file can be chosen again
        }}
      />
    </>
  );
}
