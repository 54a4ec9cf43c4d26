import { Link, useLocation } from '@tanstack/react-router';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Focusable } from 'react-aria-components/Focusable';
import { useTranslation } from '@/i18n';
import { Icon } from '@/ui/Icon';
import { Tooltip, TooltipTrigger } from '@/ui/Tooltip';
import { NARROW, useMedia } from '@/ui/useMedia';
import { useShellActions } from './actions';
import { TOGETHER, usePages } from './pages';

/** Where the navigation has icons alone, and its words become tooltips. */
const ICONS_ONLY = '(min-width: 721px) and (max-width: 1180px)';

/** Where there is room for few words, what one does at a desk is found by searching. */
const DESK_WORK = 'administration';

export function Nav() {
  const { t } = useTranslation('shell');
  const { openPalette } = useShellActions();
  const isIconsOnly = useMedia(ICONS_ONLY);
  const isNarrow = useMedia(NARROW);
  const path = useLocation({ select: ({ pathname }) => pathname });
  const pages = usePages();
  const others: readonly string[] = TOGETHER.others;
  const shown = pages
    .filter(({ to, name }) => !others.includes(to) && !(isNarrow && name === DESK_WORK))
    .map((page) => ({
      ...page,
      text: t(`nav.${page.to === TOGETHER.first ? TOGETHER.name : page.name}`),
      isAlsoHere: page.to === TOGETHER.first && others.includes(path),
    }));
  return (
    <nav className="nav" aria-label={t('nav.label')}>
      {shown.map(({ to, text, icon, isAlsoHere }) => (
        <TooltipTrigger key={to} isDisabled={!isIconsOnly} delay={200}>
          <Focusable>
            <Link
              to={to}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              aria-label={text}
              {...(isAlsoHere && { 'aria-current': 'page' as const })}
            >
              <Icon name={icon} />
              <span>{text}</span>
            </Link>
          </Focusable>
          <Tooltip placement="right">{text}</Tooltip>
        </TooltipTrigger>
      ))}
      <AriaButton className="nav-find" onPress={openPalette}>
        <Icon name="search" />
        <span>{t('nav.find')}</span>
      </AriaButton>
    </nav>
  );
}
