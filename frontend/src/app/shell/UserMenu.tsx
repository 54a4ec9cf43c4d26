import { useQuery } from '@tanstack/react-query';
import { meQuery, useApi } from '@/api';
import { useSession } from '@/auth';
import { useTranslation } from '@/i18n';
import { inLanguage } from '@/i18n/names';
import { useRoleText } from '@/i18n/roles';
import { MenuHeader, MenuItem, MenuLine, MenuSection } from '@/ui/Menu';
import { type MenuBodyProps, MenuPopover } from '@/ui/MenuPopover';
import { chooseTheme, THEMES } from '../theme';
import { useTheme } from '../useTheme';
import { useShellActions } from './actions';
import { useSignOut } from './useSignOut';

const THEME_ICONS = { system: 'screen', light: 'sun', dark: 'moon' } as const;

export default function UserMenu(props: MenuBodyProps) {
  const { t, i18n } = useTranslation('shell');
  const { user } = useSession();
  const me = useQuery(meQuery(useApi()));
  const role = useRoleText()(me.data?.roles ?? []);
  const theme = useTheme();
  const signOut = useSignOut();
  const { openShortcuts } = useShellActions();

  const act = (key: string) => {
    const chosen = THEMES.find((name) => name === key);
    if (chosen) chooseTheme(chosen);
    if (key === 'shortcuts') openShortcuts();
    if (key === 'sign-out') signOut();
  };
  return (
    <MenuPopover {...props} onAction={act}>
      <MenuSection>
        <MenuHeader className="menu-head who">
          <b>{user.name}</b>
          <span>
            {[role, me.data?.mission && inLanguage(me.data.mission.names, i18n.language)]
              .filter(Boolean)
              .join(' · ') || user.username}
          </span>
        </MenuHeader>
        <MenuItem id="shortcuts" icon="keyboard" text={t('shortcuts.title')} end={<kbd>{'?'}</kbd>} />
      </MenuSection>
      <MenuLine className="menu-line" />
      <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[theme]}>
        <MenuHeader className="menu-head">{t('theme.title')}</MenuHeader>
        {THEMES.map((name) => (
          <MenuItem key={name} id={name} icon={THEME_ICONS[name]} text={t(`theme.${name}`)} />
        ))}
      </MenuSection>
      <MenuLine className="menu-line" />
      <MenuItem id="sign-out" icon="sign-out" text={t('signOut')} />
    </MenuPopover>
  );
}
