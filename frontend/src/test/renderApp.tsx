import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { createApi, createQueryClient } from '@/api';
import { App } from '@/app/App';
import { createAppRouter } from '@/app/router';
import { FakeSession } from './fakeSession';

/** The whole app at an address, as a person meets it; only the issuer and the network are not real. */
export function renderApp(path = '/', session = new FakeSession()) {
  const config = { apiBase: '/api/v1', issuer: 'http://issuer', clientId: 'vinculo-app', homeCountry: 'AR' };
  const queryClient = createQueryClient();
  const api = createApi({
    baseUrl: config.apiBase,
    session,
    language: () => i18next.language,
    wait: async () => {},
  });
  const router = createAppRouter({ api, queryClient });
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) });
  const view = render(
    <App config={config} session={session} api={api} queryClient={queryClient} router={router} />,
  );
  return { ...view, session, router, queryClient, user: userEvent.setup() };
}
