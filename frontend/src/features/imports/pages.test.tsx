import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, IMPORT, serveImport } from '@/test/imports';
import { renderApp } from '@/test/renderApp';
import { API, analyst, problem, server } from '@/test/server';
import { PREVIEWED, UPLOADED } from './testing';

const item = {
  id: UPLOADED.id,
  kind: 'LINKS',
  state: 'PREVIEWED',
  fileName: 'hermanamientos.csv',
  rows: 115,
  counts: { CREATED: 80, HELD: 35 },
  author: 'analista',
  createdAt: '2026-11-26T12:10:00Z',
};

const aFile = (content = 'Ciudad;País\nEsquel;Argentina\n', name = 'hermanamientos.csv') =>
  new File([content], name, { type: 'text/csv' });

async function chooseFile(user: ReturnType<typeof renderApp>['user'], file: File) {
  await screen.findByRole('button', { name: 'Elegir archivo' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no place for a file');
  await user.upload(input, file);
}

describe('the list of imports', () => {
  it('tells state, counts, who and when, and opens one', async () => {
    server.use(http.get(`${API}/imports`, () => HttpResponse.json({ items: [item] })));
    renderApp('/imports?kind=LINKS');
    const row = await screen.findByRole('row', { name: /hermanamientos\.csv/ });
    expect(within(row).getByText('Para revisar')).toBeTruthy();
    expect(within(row).getByText('Nuevas 80 · Esperan 35')).toBeTruthy();
  });

  it('says what to do when there is none', async () => {
    renderApp('/imports');
    expect(await screen.findByText('Todavía no se importó ningún archivo')).toBeTruthy();
  });

  it('is no page of those who may not write', async () => {
    const abilities = { ...analyst.abilities, links: { create: false } };
    server.use(http.get(`${API}/me`, () => HttpResponse.json({ ...analyst, abilities })));
    renderApp('/links');
    const navigation = await screen.findByRole('navigation', { name: 'Principal' });
    expect(within(navigation).getByRole('link', { name: 'Vínculos' })).toBeTruthy();
    expect(within(navigation).queryByRole('link', { name: 'Importar' })).toBeNull();
  });

  it('is on Inicio while one waits', async () => {
    server.use(http.get(`${API}/imports`, () => HttpResponse.json({ items: [item] })));
    renderApp('/');
    const panel = await screen.findByRole('region', { name: 'En curso' });
    expect(within(panel).getByRole('link', { name: 'hermanamientos.csv' })).toBeTruthy();
    expect(within(panel).getByText(/35 filas esperan/)).toBeTruthy();
  });
});

describe('bringing a file', () => {
  it('sends its bytes under one key, and goes on to its columns', async () => {
    serveImport(UPLOADED);
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/imports`, async ({ request }) => {
        sent.push(new URL(request.url).search, request.headers.get('Content-Type'), await request.text());
        sent.push(request.headers.get('Idempotency-Key'));
        return sent.length === 4 ? problem(503, 'unavailable') : answer(UPLOADED, 201);
      }),
    );
    const { user, router } = renderApp('/imports/new');
    await chooseFile(user, aFile());
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    expect(await screen.findByText('Falta decir qué trae el archivo')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Vínculos/ }));
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    await waitFor(() => expect(sent).toHaveLength(4));
    await screen.findByText('unavailable');
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/imports/${UPLOADED.id}`));
    expect(sent.slice(0, 3)).toEqual([
      '?kind=LINKS&fileName=hermanamientos.csv',
      'application/octet-stream',
      'Ciudad;País\nEsquel;Argentina\n',
    ]);
    expect(sent[7]).toBe(sent[3]);
  });

  it('tells how much of the file has left', async () => {
    let answerNow = () => {};
    const asked = new Promise<void>((resolve) => {
      answerNow = resolve;
    });
    server.use(
      http.post(`${API}/imports`, async () => {
        await asked;
        return answer(UPLOADED, 201);
      }),
    );
    serveImport(UPLOADED);
    const { user, router } = renderApp('/imports/new?kind=LINKS');
    await chooseFile(user, aFile());
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    const bar = await screen.findByRole('progressbar');
    expect(bar.getAttribute('aria-label')).toMatch(/^Subiendo 0,1/);
    expect(bar.getAttribute('value')).toBe('0');
    answerNow();
    await waitFor(() => expect(router.state.location.pathname).toBe(`/imports/${UPLOADED.id}`));
  });

  it('says before sending that a file is too large or of a kind nobody reads', async () => {
    const { user } = renderApp('/imports/new?kind=LINKS');
    const large = aFile();
    Object.defineProperty(large, 'size', { value: 21 * 1024 * 1024 });
    await chooseFile(user, large);
    expect(await screen.findByText(/El archivo pasa de 20 MiB/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    expect(screen.getByRole('button', { name: 'Subir' })).toBeTruthy();
  });

  it('tells what the server found wrong with the file', async () => {
    const errors = [{ parameter: 'body', code: 'no-header', detail: 'La primera fila no tiene nombres.' }];
    server.use(
      http.post(`${API}/imports`, () => problem(422, 'validation-failed', { detail: 'No se lee', errors })),
    );
    const { user } = renderApp('/imports/new?kind=LINKS');
    await chooseFile(user, aFile());
    await user.click(screen.getByRole('button', { name: 'Subir' }));
    expect(await screen.findByText('La primera fila no tiene nombres.')).toBeTruthy();
  });
});

describe('applying and undoing', () => {
  it('says what will be written and what is left out, asks, and applies', async () => {
    serveImport(PREVIEWED);
    const sent: unknown[] = [];
    const applied = { ...PREVIEWED, version: 6, state: 'APPLIED' as const, written: { LINK: 13_000 } };
    server.use(
      http.post(`${IMPORT}/apply`, ({ request }) => {
        sent.push(request.headers.get('If-Match'));
        server.use(http.get(IMPORT, () => answer(applied)));
        return answer({ ...PREVIEWED, version: 6, state: 'APPLYING' }, 202);
      }),
    );
    const { user } = renderApp(`/imports/${PREVIEWED.id}?step=apply`);
    expect(await screen.findByText('Se crean 13.000 vínculos nuevos.')).toBeTruthy();
    expect(screen.getByText('(Lugar desconocido 81)')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Aplicar…' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Aplicar hermanamientos.csv' });
    await user.click(within(dialog).getByRole('button', { name: 'Aplicar' }));
    const link = await screen.findByRole('link', { name: '13.000 vínculos' });
    expect(link.getAttribute('href')).toBe(`/links?import=${PREVIEWED.id}`);
    expect(sent).toEqual(['"5"']);
  });

  it('asks about no places where rows name none', async () => {
    serveImport({ ...PREVIEWED, kind: 'EXCHANGE_RATES' });
    renderApp(`/imports/${PREVIEWED.id}?step=apply`);
    const steps = await screen.findByRole('navigation', { name: 'Pasos de la importación' });
    expect(within(steps).getByText('Aplicar')).toBeTruthy();
    expect(within(steps).queryByText('Lugares por decidir')).toBeNull();
  });

  it('says how many rates came in, and where they are', async () => {
    serveImport({
      ...PREVIEWED,
      kind: 'EXCHANGE_RATES',
      state: 'APPLIED',
      written: { EXCHANGE_RATE: 217_555 },
    });
    renderApp(`/imports/${PREVIEWED.id}`);
    const link = await screen.findByRole('link', { name: '217.555 tipos de cambio' });
    expect(link.getAttribute('href')).toBe('/administration/rates');
  });

  it('is undone for a reason; what is in the way is named, with the way to it', async () => {
    const applied = { ...PREVIEWED, state: 'APPLIED' as const, written: { LINK: 1 } };
    serveImport(applied);
    const sent: unknown[] = [];
    const obstacles = [
      { subjectType: 'LINK' as const, id: UPLOADED.id, name: 'Esquel · Aberystwyth', code: 'changed-since' },
    ];
    server.use(
      http.post(`${IMPORT}/undo`, async ({ request }) => {
        sent.push(await request.json());
        return answer({ ...applied, version: 7, obstacles }, 202);
      }),
    );
    const { user } = renderApp(`/imports/${PREVIEWED.id}`);
    await user.click(await screen.findByRole('button', { name: 'Deshacer la importación…' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Deshacer' }));
    expect(within(dialog).getByText('Falta completar')).toBeTruthy();
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Archivo equivocado');
    await user.click(within(dialog).getByRole('button', { name: 'Deshacer' }));
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByRole('link', { name: 'Esquel · Aberystwyth' })).toBeTruthy();
    expect(alert.textContent).toContain('alguien lo cambió después');
    expect(sent).toEqual([{ reason: 'Archivo equivocado' }]);
  });
});
