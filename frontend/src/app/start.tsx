import { createRoot } from 'react-dom/client';
import { createApi, createQueryClient } from '@/api';
import type { Session } from '@/auth';
import type { RuntimeConfig } from '@/config/runtime';
import { preferredLanguage, startI18n } from '@/i18n';
import { sweep } from '@/offline';
import { App } from './App';
import { createAppRouter } from './router';

export async function startApp(config: RuntimeConfig, session: Session): Promise<void> {
  const i18n = await startI18n(preferredLanguage());
  const queryClient = createQueryClient();
  const api = createApi({ baseUrl: config.apiBase, session, language: () => i18n.language });
  const router = createAppRouter({ api, queryClient });
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(
    <App config={config} session={session} api={api} queryClient={queryClient} router={router} />,
  );
  // A device that refuses storage still gets an app, only without drafts.
  void sweep().catch(() => undefined);
}
