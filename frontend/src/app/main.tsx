import '@/ui/index.css';
import { isProbablySignedIn, openSession, SIGNED_OUT_PATH } from '@/auth';
import { loadConfig } from '@/config/runtime';
import { preferredLanguage } from '@/i18n/languages';
import { applyTheme } from './theme';

/**
 * Starts in two steps: a few kilobytes decide who is here, so that going to sign in costs little on a slow line;
 * the app itself comes when somebody is.
 */
async function boot(): Promise<void> {
  applyTheme();
  if (window.location.pathname === SIGNED_OUT_PATH) {
    const { showSignedOut } = await import('./outside');
    return showSignedOut();
  }
  try {
    const app = () => import('./start');
    if (isProbablySignedIn()) void app().catch(() => undefined);
    const config = await loadConfig();
    const session = await openSession({ ...config, language: preferredLanguage() });
    const { startApp } = await app();
    await startApp(config, session);
  } catch (error) {
    const { showBootFailure } = await import('./outside');
    await showBootFailure(error);
  }
}

void boot();
