import { Link } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useSession } from '@/auth';
import { isLanguage, LANGUAGE_NAMES, useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { OnDemandMenu } from '@/ui/OnDemandMenu';
import { useShellActions } from './actions';
import { Brand } from './Brand';
import { initials } from './initials';
import { SavedState } from './SavedState';

const loadLanguageMenu = () => import('./LanguageMenu');
const loadUserMenu = () => import('./UserMenu');

export function TopBar() {
  const { t, i18n } = useTranslation('shell');
  const { user } = useSession();
  const { openPalette } = useShellActions();
  const language = isLanguage(i18n.language) ? i18n.language : 'es';
  return (
    <header className="bar">
      <Link to="/" className="brand-link" aria-label={t('brandHome')}>
        <Brand />
      </Link>
      <AriaButton className="find" onPress={openPalette} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className="cut">{t('find')}</span>
        <kbd aria-hidden="true">{t('findKeys')}</kbd>
      </AriaButton>
      <div className="me">
        <SavedState />
        <OnDemandMenu
          label={t('language', { name: LANGUAGE_NAMES[language] })}
          className="bar-button"
          face={language.toUpperCase()}
          load={loadLanguageMenu}
        />
        <OnDemandMenu
          label={t('userMenu', { name: user.name })}
          className="avatar"
          face={initials(user.name)}
          load={loadUserMenu}
        />
      </div>
    </header>
  );
}
