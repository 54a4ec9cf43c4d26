import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiProvider, createApi, createQueryClient, type DocumentDetail } from '@/api';
import { MEMORANDUM } from '@/documents/testing';
import { loadTexts } from '@/i18n';
import * as download from '@/list/download';
import { FakeSession } from '@/test/fakeSession';
import { API, problem, server } from '@/test/server';
import { AddSignedCopy } from './AddSignedCopy';
import { answeredPlan, asHash } from './answers';
import { DossierMenu } from './DossierMenu';
import { SignedCopyNote } from './SignedCopyNote';

const ID = '0199f000-0000-7000-8000-000000000401';
const AGREEMENT = { id: ID, version: 3, code: 'AR-FR 0087/02', plan: { number: 1 } };
const PLANS = [
  { plan: 0, state: 'SIGNED', hash: 'a'.repeat(64) },
  { plan: 1, state: 'SIGNED', hash: 'b'.repeat(64) },
  { plan: 2, state: 'DRAFT', hash: 'c'.repeat(64) },
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
  await loadTexts('dossier', 'documents', 'records', 'agreements');
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

const copy = (answers?: string): Pick<DocumentDetail, 'kind' | 'file'> => ({
  kind: 'SIGNED_COPY',
  file: { ...MEMORANDUM.file, ...(answers && { answers }) },
});

describe('a signed copy', () => {
  it('answers the plan in force, an earlier one, one in preparation, or none', async () => {
    expect(answeredPlan(PLANS, 'A'.repeat(64), 1)?.plan).toBe(0);
    expect(answeredPlan(PLANS, 'b'.repeat(64), 1)?.plan).toBe(1);
    expect(answeredPlan(PLANS, 'c'.repeat(64), 1)?.plan).toBe(2);
    expect(answeredPlan(PLANS, 'd'.repeat(64), 1)).toBeUndefined();
    show(
      <>
        <SignedCopyNote agreement={AGREEMENT} document={copy('b'.repeat(64))} />
        <SignedCopyNote agreement={AGREEMENT} document={copy('a'.repeat(64))} />
        <SignedCopyNote agreement={AGREEMENT} document={copy('c'.repeat(64))} />
        <SignedCopyNote agreement={AGREEMENT} document={copy('d'.repeat(64))} />
        <SignedCopyNote agreement={AGREEMENT} document={copy()} />
        <SignedCopyNote agreement={AGREEMENT} document={{ ...copy(), kind: 'REPORT' }} />
      </>,
    );
    expect(await screen.findByText('Responde al plan en vigor')).toBeTruthy();
    const said = screen.getAllByText(/plan/).map(({ textContent }) => textContent);
    expect(said).toEqual([
      'Responde al plan en vigor',
      'Responde al plan 0',
      'Responde al plan en preparación',
      'No responde a ningún plan registrado',
      'No dice a qué plan responde',
    ]);
  });

  it('of a draft does not answer anything in force', async () => {
    server.use(
      http.get(`${API}/agreements/${ID}/dossiers`, () =>
        HttpResponse.json({
          home: 'es',
          usual: 'fr',
          languages: ['es'],
          plans: [{ ...PLANS[0], state: 'DRAFT' }],
        }),
      ),
    );
    show(
      <SignedCopyNote agreement={{ ...AGREEMENT, plan: { number: 0 } }} document={copy('a'.repeat(64))} />,
    );
    expect(await screen.findByText('Responde al plan en preparación')).toBeTruthy();
  });

  it('comes with the hash of the plan that one chooses by what the paper says', async () => {
    const sent: unknown[] = [];
    const user = show(<AddSignedCopy agreement={AGREEMENT} onFiles={(...what) => sent.push(what)} />);
    await user.click(await screen.findByRole('button', { name: 'Agregar copia firmada' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Elegir el archivo' }));
    expect(dialog.getByText('Falta completar')).toBeTruthy();
    await user.click(dialog.getByRole('button', { name: /Huella del papel/ }));
    await user.click(await screen.findByRole('option', { name: /aaaaaaaa aaaa…/ }));
    const file = new File(['x'], 'firmado.pdf');
    await user.upload(chooser(), file);
    expect(sent).toEqual([[[file], 'a'.repeat(64)]]);
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('with another hash is told apart before it is sent, and can be', async () => {
    const sent: unknown[] = [];
    const user = show(<AddSignedCopy agreement={AGREEMENT} onFiles={(...what) => sent.push(what)} />);
    await user.click(await screen.findByRole('button', { name: 'Agregar copia firmada' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: /Huella del papel/ }));
    await user.click(await screen.findByRole('option', { name: 'Ninguna de estas' }));
    const whole = dialog.getByRole('textbox', { name: /Huella completa/ });
    await user.type(whole, 'EEEE');
    await user.click(dialog.getByRole('button', { name: 'Elegir el archivo' }));
    expect(dialog.getByText(/^Faltan o sobran cifras/)).toBeTruthy();
    await user.type(whole, ` ${'e'.repeat(60)}`);
    expect(dialog.getByText(/^Ningún plan de este acuerdo tiene esa huella/)).toBeTruthy();
    await user.upload(chooser(), new File(['x'], 'firmado.pdf'));
    expect(sent).toEqual([[[expect.any(File)], 'e'.repeat(64)]]);
  });

  it('is read with the spaces and capitals that come from paper', () => {
    expect(asHash(` ${'AB12 '.repeat(16)}`)).toBe('ab12'.repeat(16));
    expect(asHash('ab12'.repeat(15))).toBeNull();
    expect(asHash('gb12'.repeat(16))).toBeNull();
  });
});

function chooser(): HTMLInputElement {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No chooser of files');
  return input;
}
