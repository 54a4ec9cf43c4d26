import { useNavigate } from '@tanstack/react-router';
import { changeLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES, useFormat, useTranslation } from '@/i18n';
import type { IconName } from '@/ui/Icon';
import { chooseTheme, THEMES } from '../../theme';
import { useShellActions } from '../actions';
import { usePages } from '../pages';
import { useSignOut } from '../useSignOut';

export interface Command {
  readonly id: string;
  readonly text: string;
  readonly icon: IconName;
  readonly keys?: string;
  readonly run: () => void;
}

export interface Commands {
  readonly pages: readonly Command[];
  readonly actions: readonly Command[];
}

/** Every page and action whose words contain what was typed, accents and case aside. */
export function useCommands(typed: string): Commands {
  const { t, i18n } = useTranslation('shell');
  const { locale } = useFormat();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const { openShortcuts } = useShellActions();

  const pages: Command[] = usePages().map((page) => ({
    id: `page:${page.to}`,
    text: t(`nav.${page.name}`),
    icon: page.icon,
    keys: `g ${page.key}`,
    run: () => void navigate({ to: page.to }),
  }));
  const languages = LANGUAGES.filter((language) => language !== i18n.language && isLanguage(language));
  const actions: Command[] = [
    ...THEMES.map((theme) => ({
      id: `theme:${theme}`,
      text: `${t('theme.title')}: ${t(`theme.${theme}`)}`,
      icon: 'sun' as const,
      run: () => chooseTheme(theme),
    })),
    ...languages.map((language) => ({
      id: `language:${language}`,
      text: t('palette.switchTo', { name: LANGUAGE_NAMES[language] }),
      icon: 'language' as const,
      run: () => void changeLanguage(language),
    })),
    { id: 'shortcuts', text: t('shortcuts.title'), icon: 'keyboard', keys: '?', run: openShortcuts },
    { id: 'sign-out', text: t('signOut'), icon: 'sign-out', run: signOut },
  ];
  const wanted = plain(typed, locale);
  const matches = (command: Command) => plain(command.text, locale).includes(wanted);
  return { pages: pages.filter(matches), actions: actions.filter(matches) };
}

function plain(text: string, locale: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(locale).trim();
}
