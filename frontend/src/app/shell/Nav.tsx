import { Link } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Focusable } from 'react-aria-components/Focusable';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { Tooltip, TooltipTrigger } from '@/ui/Tooltip';
import { useMedia } from '@/ui/useMedia';
import { useShellActions } from './actions';
import { PAGES } from './pages';

/** Where the navigation has icons alone, and its words become tooltips. */
const ICONS_ONLY = '(min-width: 721px) and (max-width: 1180px)';

export function Nav() {
  const { t } = useTranslation('shell');
  const { openPalette } = useShellActions();
  const isIconsOnly = useMedia(ICONS_ONLY);
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      {PAGES.map(({ to, name, icon }) => (
        <TooltipTrigger key={to} isDisabled={!isIconsOnly} delay={200}>
          <Focusable>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-label={t(`nav.${name}`)}
            >
              <Icon name={icon} />
              <span>{t(`nav.${name}`)}</span>
            </Link>
          </Focusable>
          <Tooltip placement="right">{t(`nav.${name}`)}</Tooltip>
        </TooltipTrigger>
      ))}
      <AriaButton className="nav-find" onPress={openPalette}>
        <Icon name="search" />
        <span>{t('nav.find')}</span>
      </AriaButton>
    </nav>
  );
}
