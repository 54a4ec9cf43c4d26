import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, IMPORT, serveImport } from '@/test/imports';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { PREVIEWED, UPLOADED } from '../testing';
import { letterOf } from './values';

const page = `/imports/${UPLOADED.id}`;

async function choose(user: ReturnType<typeof renderApp>['user'], field: string, option: RegExp) {
  const group = await screen.findByRole('group', { name: field });
  await user.click(within(group).getAllByRole('button')[0] as HTMLElement);
  await user.click(await screen.findByRole('option', { name: option }));
}

describe('naming the columns', () => {
  it('starts from what was guessed and says so, partners first, what is required on top', async () => {
    serveImport(UPLOADED);
    renderApp(page);
    expect(await screen.findByText(/Las columnas se propusieron por sus nombres/)).toBeTruthy();
    const heads = await screen.findAllByRole('heading', { level: 2 });
    expect(heads.map((head) => head.textContent)).toEqual([
      'Parte A',
      'Parte B',
      'El registro',
      'Cómo importar',
    ]);
    const name = screen.getByRole('group', { name: 'Parte A, Nombre' });
    expect(within(name).getByText('Esquel · Rosario')).toBeTruthy();
    expect(within(screen.getByRole('group', { name: 'Tipo' })).getAllByText('Hermanamiento')).toBeTruthy();
  });

  it('says beside each field what is missing, and sends what was said', async () => {
    serveImport(UPLOADED);
    const sent: unknown[] = [];
    server.use(
      http.put(`${IMPORT}/mapping`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        server.use(http.get(IMPORT, () => answer({ ...PREVIEWED, state: 'PREVIEWING', rows: undefined })));
        return answer({ ...PREVIEWED, state: 'PREVIEWING' }, 202);
      }),
    );
    const { user, router } = renderApp(page);
    await user.click(await screen.findByRole('button', { name: 'Previsualizar' }));
    expect(await screen.findByText('Falta decir de dónde sale: Parte B, Nombre')).toBeTruthy();
    expect(screen.getByText('Falta elegir una columna o un valor')).toBeTruthy();
    expect(sent).toEqual([]);
    await choose(user, 'Parte B, Nombre', /^Contraparte/);
    await user.click(screen.getByText('Vale el archivo'));
    await user.click(screen.getByRole('button', { name: 'Previsualizar' }));
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toEqual([
      '"3"',
      {
        columns: { 'a.name': 0, 'b.name': 2 },
        constants: { type: 'TWINNING' },
        source: 'hermanamientos',
        onDifference: 'REPLACE',
      },
    ]);
    await waitFor(() => expect(router.state.location.search).toEqual({ step: 'rows' }));
    expect(await screen.findByRole('heading', { name: 'Leyendo el archivo' })).toBeTruthy();
  });

  it('shows what the server refuses next to its field', async () => {
    serveImport({ ...UPLOADED, mapping: { ...UPLOADED.mapping, columns: { 'a.name': 0, 'b.name': 2 } } });
    const errors = [{ pointer: '/columns/b.name', code: 'unknown-column', detail: 'Esa columna no existe.' }];
    server.use(http.put(`${IMPORT}/mapping`, () => problem(422, 'validation-failed', { errors })));
    const { user } = renderApp(page);
    await user.click(await screen.findByRole('button', { name: 'Previsualizar' }));
    const group = await screen.findByRole('group', { name: 'Parte B, Nombre' });
    expect(await within(group).findByText('Esa columna no existe.')).toBeTruthy();
  });

  it('reads anew when somebody else was faster, and says so', async () => {
    serveImport({ ...UPLOADED, mapping: { ...UPLOADED.mapping, columns: { 'a.name': 0, 'b.name': 2 } } });
    server.use(
      http.put(`${IMPORT}/mapping`, () => {
        server.use(http.get(IMPORT, () => answer({ ...PREVIEWED, version: 9 })));
        return problem(412, 'version-mismatch');
      }),
    );
    const { user } = renderApp(page);
    await user.click(await screen.findByRole('button', { name: 'Previsualizar' }));
    expect(await screen.findByText(/Otra persona cambió esta importación mientras tanto/)).toBeTruthy();
    expect(await screen.findByText('Para revisar')).toBeTruthy();
  });

  it('offers no step the state has not come to', async () => {
    serveImport(UPLOADED);
    renderApp(`${page}?step=places`);
    expect(await screen.findByRole('button', { name: 'Previsualizar' })).toBeTruthy();
    const steps = screen.getByRole('navigation', { name: 'Pasos de la importación' });
    expect(within(steps).queryByRole('link', { name: /Aplicar/ })).toBeNull();
  });
});

it('names columns as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

it('says plainly that an import failed, and what to do', async () => {
  serveImport({ ...UPLOADED, state: 'FAILED', failure: { code: 'x', detail: 'La hoja está vacía.' } });
  server.use(http.get(`${IMPORT}/file`, () => HttpResponse.text('')));
  renderApp(page);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('La hoja está vacía. En el registro no se escribió nada.');
  expect(within(alert).getByRole('link', { name: 'Revisar las columnas y leer de nuevo' })).toBeTruthy();
});
