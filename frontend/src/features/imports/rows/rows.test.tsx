import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, IMPORT, serveImport } from '@/test/imports';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { aRow, PREVIEWED } from '../testing';

const page = `/imports/${PREVIEWED.id}`;

/** Two hundred rows from the one asked for, of thirteen thousand. */
function serveRows() {
  const asked: string[] = [];
  server.use(
    http.get(`${IMPORT}/rows`, ({ request }) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const from = Number(searchParams.get('from') ?? 1);
      const items = Array.from({ length: 200 }, (_, index) => aRow(from + index));
      return HttpResponse.json({ items, next: from + 200 });
    }),
  );
  return asked;
}

describe('the preview', () => {
  it('draws only the rows in sight, filters by outcome and reason, all of it in the address', async () => {
    serveImport(PREVIEWED);
    const asked = serveRows();
    const { user, router } = renderApp(page);
    const grid = await screen.findByRole('grid', { name: 'Filas del archivo' });
    expect(await within(grid).findByRole('row', { name: '1' })).toBeTruthy();
    expect(within(grid).getAllByRole('row').length).toBeLessThan(120);
    expect(asked[0]).toBe('?limit=200');
    await user.click(screen.getByRole('radio', { name: 'Esperan 81' }));
    await waitFor(() => expect(asked.at(-1)).toBe('?outcome=HELD&limit=200'));
    await user.click(screen.getByRole('button', { name: 'Lugar desconocido 81' }));
    await waitFor(() => expect(asked.at(-1)).toBe('?outcome=HELD&reason=place-unknown&limit=200'));
    expect(router.state.location.search).toEqual({
      step: 'rows',
      outcome: 'HELD',
      reason: 'place-unknown',
    });
  });

  it('starts at the row one asks for, and shows it whole', async () => {
    serveImport(PREVIEWED);
    const asked = serveRows();
    const { user } = renderApp(page);
    const box = await screen.findByRole('textbox', { name: 'Ir a la fila' });
    await user.type(box, '9000');
    await user.click(screen.getByRole('button', { name: 'Ir' }));
    await waitFor(() => expect(asked.at(-1)).toBe('?from=9000&limit=200'));
    const peek = await screen.findByRole('region', { name: 'Fila elegida' });
    expect(await within(peek).findByRole('heading', { name: /Fila 9000/ })).toBeTruthy();
    expect(within(peek).getByText('Aberystwyth')).toBeTruthy();
  });

  it('tells a repeated row, a link on record and what changes, in words', async () => {
    serveImport(PREVIEWED);
    const row = {
      ...aRow(4),
      outcome: 'CHANGED',
      reasons: [{ code: 'differs' }],
      sameAs: 2,
      changes: { startedOn: { from: null, to: '1998-01-01' } },
    };
    server.use(http.get(`${IMPORT}/rows`, () => HttpResponse.json({ items: [row] })));
    renderApp(`${page}?row=4`);
    expect(await screen.findByText('igual que la fila 2; Inicio: – → 1 ene 1998')).toBeTruthy();
    const peek = screen.getByRole('region', { name: 'Fila elegida' });
    expect(within(peek).getByRole('row', { name: 'Inicio – 1 ene 1998' })).toBeTruthy();
    expect(within(peek).getByRole('link', { name: 'Vínculo 4' })).toBeTruthy();
  });
});

it('lets one say which of the actors alike a row is', async () => {
  serveImport({ ...PREVIEWED, kind: 'ACTORS' });
  const sent: unknown[] = [];
  const alike = { id: '0199b000-0000-7000-8000-000000000001', name: 'Universidad Nacional', similarity: 0.8 };
  const row = { ...aRow(4), outcome: 'HELD', reasons: [{ code: 'actor-doubtful' }], candidates: [alike] };
  server.use(
    http.get(`${IMPORT}/rows`, () => HttpResponse.json({ items: [row] })),
    http.put(`${IMPORT}/decisions`, async ({ request }) => {
      sent.push(await request.json());
      return answer({ ...PREVIEWED, kind: 'ACTORS', version: 6 });
    }),
  );
  const { user } = renderApp(`${page}?row=4`);
  await user.click(await screen.findByRole('button', { name: 'Es Universidad Nacional' }));
  await waitFor(() => expect(sent).toEqual([{ rows: [4], what: 'CHOOSE', record: alike.id }]));
});

describe('while the server reads', () => {
  it('tells step and figures, and goes on by itself when it has done', async () => {
    const running = { ...PREVIEWED, state: 'PREVIEWING' as const };
    serveImport({ ...running, progress: { step: 'MATCHING', done: 4000, total: 13_081 } });
    serveRows();
    renderApp(page);
    const bar = await screen.findByRole('progressbar', { name: /Reconocer los lugares/ });
    expect(bar.getAttribute('aria-valuetext')).toBe('4.000 de 13.081');
    expect(screen.getByText('Reconocer los lugares, 30 %')).toBeTruthy();
    server.use(http.get(IMPORT, () => answer(PREVIEWED)));
    expect(await screen.findByRole('grid', { name: 'Filas del archivo' })).toBeTruthy();
  });
});
