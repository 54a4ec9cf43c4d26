import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProvider, createApi, createQueryClient } from '@/api';
import { loadTexts } from '@/i18n';
import * as download from '@/list/download';
import { FakeSession } from '@/test/fakeSession';
import { API, problem, server } from '@/test/server';
import { answeredPlan } from './answers';
import { DossierMenu } from './DossierMenu';
import { SignedCopyNote } from './SignedCopyNote';

const ID = '0199f000-0000-7000-8000-000000000401';
const AGREEMENT = { id: ID, version: 3, code: 'AR-FR 0087/02', plan: { number: 1 } };
const PLANS = [
  { plan: 0, state: 'SIGNED', hash: 'a'.repeat(64) },
  { plan: 1, state: 'SIGNED', hash: 'b'.repeat(64) },
] as const;

function show(what: React.ReactNode) {
  const api = createApi({ baseUrl: '/api/v1', session: new FakeSession(), language: () => 'es' });
  render(
    <QueryClientProvider client={createQueryClient()}>
      <ApiProvider value={api}>{what}</ApiProvider>
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

beforeEach(async () => {
  await loadTexts('dossier');
  server.use(
    http.get(`${API}/agreements/${ID}/dossiers`, () =>
      HttpResponse.json({ home: 'es', usual: 'fr', languages: ['en', 'pt', 'fr', 'it', 'es'], plans: PLANS }),
    ),
  );
});

describe('the dossier of an agreement', () => {
  it('is offered in the other side’s language first, and comes as a file', async () => {
    const asked: (string | null)[] = [];
    server.use(
      http.get(`${API}/agreements/${ID}/dossier`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.get('language'), searchParams.get('plan'));
        return HttpResponse.arrayBuffer(new ArrayBuffer(4), {
          headers: { 'Content-Type': 'application/pdf' },
        });
      }),
    );
    const save = vi.spyOn(download, 'saveFile').mockImplementation(() => {});
    const user = show(<DossierMenu agreement={AGREEMENT} plan={1} />);
    await user.click(await screen.findByRole('button', { name: 'Legajo' }));
    const choices = await screen.findAllByRole('menuitem');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      expect.stringContaining('español y francés'),
      expect.stringContaining('español e inglés'),
      expect.stringContaining('español y portugués'),
      expect.stringContaining('español e italiano'),
      expect.stringContaining('Solo en español'),
    ]);
    await user.click(choices[1] as HTMLElement);
    await vi.waitFor(() =>
      expect(save).toHaveBeenCalledWith(
        expect.objectContaining({ size: 4, type: 'application/pdf' }),
        'AR-FR-0087-02-plan-1-en.pdf',
      ),
    );
    expect(asked).toEqual(['en', '1']);
  });

  it('says why it did not come', async () => {
    server.use(http.get(`${API}/agreements/${ID}/dossier`, () => problem(404, 'not-found')));
    const user = show(<DossierMenu agreement={AGREEMENT} />);
    await user.click(await screen.findByRole('button', { name: 'Legajo' }));
    await user.click((await screen.findAllByRole('menuitem'))[0] as HTMLElement);
    await vi.waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });
});

describe('a signed copy', () => {
  it('answers the plan in force, an earlier one, or none', async () => {
    expect(answeredPlan(PLANS, 'A'.repeat(64), 1)).toBe(0);
    expect(answeredPlan(PLANS, 'b'.repeat(64), 1)).toBe(1);
    expect(answeredPlan(PLANS, 'c'.repeat(64), 1)).toBeUndefined();
    show(
      <>
        <SignedCopyNote agreement={AGREEMENT} answers={'b'.repeat(64)} />
        <SignedCopyNote agreement={AGREEMENT} answers={'a'.repeat(64)} />
        <SignedCopyNote agreement={AGREEMENT} answers={'c'.repeat(64)} />
      </>,
    );
    expect(await screen.findByText('Responde al plan en vigor')).toBeTruthy();
    expect(await screen.findByText('Responde al plan 0')).toBeTruthy();
    expect(await screen.findByText('No responde a ningún plan registrado')).toBeTruthy();
  });
});
