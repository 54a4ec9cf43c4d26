import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from '@/i18n';
import { type ShellActions, ShellActionsProvider } from './actions';
import { Nav } from './Nav';
import { OfflineBar } from './OfflineBar';
import { TypedAhead } from './palette/TypedAhead';
import './shell.css';
import { TopBar } from './TopBar';
import { useArrival } from './useArrival';
import { useShortcuts } from './useShortcuts';

const Palette = lazy(() => import('./palette/Palette'));
const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'));

/** What stands around every page: the bar, the navigation, and what opens over them. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('shell');
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | null>(null);
  const close = useCallback(() => setOverlay(null), []);
  const typedAhead = useRef('');
  const actions = useMemo<ShellActions>(
    () => ({
      openPalette: () => {
        typedAhead.current = '';
        setOverlay('palette');
      },
      openShortcuts: () => setOverlay('shortcuts'),
    }),
    [],
  );
  const main = useArrival();
  useShortcuts(actions, overlay !== null);

  return (
    <ShellActionsProvider value={actions}>
      <div className="shell">
        <a className="skip" href="#main">
          {t('skip')}
        </a>
        <TopBar />
        <Nav />
        <main className="sheet" id="main" tabIndex={-1} ref={main}>
          <OfflineBar />
          {children}
        </main>
        {overlay === 'palette' && (
          <Suspense fallback={<TypedAhead typed={typedAhead} />}>
            <Palette typedAhead={typedAhead} onClose={close} />
          </Suspense>
        )}
        {overlay === 'shortcuts' && (
          <Suspense fallback={null}>
            <ShortcutsDialog onClose={close} />
          </Suspense>
        )}
      </div>
    </ShellActionsProvider>
  );
}
