import { changeLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, useTranslation } from '@/i18n';
import { MenuItem, MenuSection } from '@/ui/Menu';
import { type MenuBodyProps, MenuPopover } from '@/ui/MenuPopover';

export default function LanguageMenu(props: MenuBodyProps) {
  const { t, i18n } = useTranslation('shell');
  return (
    <MenuPopover {...props} onAction={(key) => isLanguage(key) && void changeLanguage(key)}>
      <MenuSection
        aria-label={t('languages')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[i18n.language]}
      >
        {LANGUAGES.map((language) => (
          <MenuItem key={language} id={language} text={LANGUAGE_NAMES[language]} lang={language} />
        ))}
      </MenuSection>
    </MenuPopover>
  );
}
