import type { DocumentAbilities, DocumentDetail } from '@/api';
import { useTranslation } from '@/i18n';
import { IconButton } from '@/ui/Button';
import { Menu, MenuItem } from '@/ui/Menu';

export type ItemAction = 'replace' | 'edit' | 'visibility' | 'void';

interface Props {
  readonly document: DocumentDetail;
  readonly abilities: DocumentAbilities;
  readonly onAction: (action: ItemAction) => void;
}

/** What those who write may do to a document. To hide one everybody may who writes; to show it, not. */
export function ItemMenu({ document: { title, visibility }, abilities, onAction }: Props) {
  const { t } = useTranslation('documents');
  const isOpen = visibility === 'PUBLISHED';
  const label = t('more', { title });
  return (
    <Menu
      label={label}
      trigger={<IconButton icon="more" label={label} />}
      onAction={(key) => onAction(key as ItemAction)}
    >
      <MenuItem id="replace" icon="import" text={t('replace')} />
      <MenuItem id="edit" icon="edit" text={t('edit.open')} />
      {(isOpen || abilities.publish) && (
        <MenuItem id="visibility" icon="external" text={t(isOpen ? 'hide' : 'publish')} />
      )}
      {abilities.void && <MenuItem id="void" icon="close" text={t('void.open')} />}
    </Menu>
  );
}
