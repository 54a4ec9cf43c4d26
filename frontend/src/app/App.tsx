import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { type Api, ApiProvider } from '@/api';
import { type Session, SessionProvider } from '@/auth';
import { ConfigProvider } from '@/config/context';
import type { RuntimeConfig } from '@/config/runtime';
import { useFormat } from '@/i18n';
import { Overlays } from './Overlays';
import type { AppRouter } from './router';

interface Props {
  readonly config: RuntimeConfig;
  readonly session: Session;
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly router: AppRouter;
}

export function App({ config, session, api, queryClient, router }: Props) {
  const { locale } = useFormat();
  return (
    <ConfigProvider value={config}>
      <SessionProvider value={session}>
        <ApiProvider value={api}>
          <QueryClientProvider client={queryClient}>
            <I18nProvider locale={locale}>
              <RouterProvider router={router} />
              <Overlays />
            </I18nProvider>
          </QueryClientProvider>
        </ApiProvider>
      </SessionProvider>
    </ConfigProvider>
  );
}
