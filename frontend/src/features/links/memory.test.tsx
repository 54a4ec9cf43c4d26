import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, server } from '@/test/server';
import { TWINNING } from './testing';

const one = `${API}/links/${TWINNING.id}`;
const said = { author: 'l.bianchi', mission: 'AR-CG-MIL', action: 'UPDATED' };
const HISTORY = [
  {
    ...{
      ...said,
      id: '3',
      version: 3,
      at: '2026-11-09T14:05:00Z',
      reason: 'Torino pide alinear con su plan',
    },
    changes: { plannedEnd: { from: '2028-12-31', to: '2029-12-31' }, title: { from: 'Uno', to: 'Dos' } },
  },
  {
    ...{ ...said, id: '2', version: 2, at: '2026-11-03T12:31:00Z', author: 'analista', mission: undefined },
    changes: { plannedEnd: { to: '2028-12-31' } },
  },
];

beforeEach(() => {
  server.use(
    http.get(one, () => HttpResponse.json(TWINNING, { headers: { ETag: '"3"' } })),
    http.get(`${one}/abilities`, () => HttpResponse.json({ edit: true })),
    http.get(`${one}/history`, ({ request }) => {
      const field = new URL(request.url).searchParams.get('field');
      const items = HISTORY.map((entry) => ({
        ...entry,
        changes: Object.fromEntries(
          Object.entries(entry.changes).filter(([name]) => !field || name === field),
        ),
      }));
      return HttpResponse.json({ items: items.filter(({ changes }) => Object.keys(changes).length > 0) });
    }),
  );
});

describe('the memory of a field', () => {
  it('follows the focus: each value with who, when and why, and which one holds today', async () => {
    const { user } = renderApp(`/links/${TWINNING.id}`);
    const field = await screen.findByRole('button', { name: 'Fin previsto' });
    field.focus();
    const memory = await screen.findByRole('region', { name: 'Memoria de «Fin previsto»' });
    expect(await within(memory).findByText('vale hoy')).toBeTruthy();
    const values = within(memory)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(values).toHaveLength(3);
    expect(values[0]).toContain('31 dic 2029');
    expect(values[0]).toContain('l.bianchi, AR-CG-MIL');
    expect(values[0]).toContain('“Torino pide alinear con su plan”');
    expect(values[1]).toContain('31 dic 2028');
    expect(values[1]).not.toContain('vale hoy');
    expect(values[2]).toContain('sin dato');

    screen.getByRole('button', { name: 'Instrumento' }).focus();
    expect(await screen.findByText('Nadie completó este campo todavía.')).toBeTruthy();
    await user.keyboard('h');
    screen.getByRole('button', { name: 'Fin previsto' }).focus();
    expect(screen.getByRole('region', { name: 'Memoria de «Instrumento»' })).toBeTruthy();
    await user.keyboard('h');
    screen.getByRole('button', { name: 'Visibilidad' }).focus();
    expect(await screen.findByRole('region', { name: 'Memoria de «Visibilidad»' })).toBeTruthy();
  });
});

describe('versions', () => {
  it('stand side by side, differences marked, all of it in the address', async () => {
    server.use(
      http.get(`${one}/versions/:version`, ({ params }) => {
        const version = Number(params.version);
        const { title, ...same } = { title: `Título ${version}`, type: 'TWINNING', plannedEnd: '2029-12-31' };
        const step = { version, at: '2026-11-09T14:05:00Z', author: 'analista', action: 'UPDATED' };
        return HttpResponse.json({ ...step, record: { ...same, title }, activities: [] });
      }),
    );
    const { user, router } = renderApp(`/links/${TWINNING.id}`);
    const link = await screen.findByRole('link', { name: 'Comparar con la actual' });
    await user.click(link);
    expect(router.state.location.search).toEqual({ a: 2, b: 3 });
    const compared = await screen.findByRole('region', { name: 'Versión 2 y versión 3' });
    const row = await within(compared).findByRole('row', { name: /^Título/ });
    expect(row.textContent).toContain('≠ difiere');
    expect(row.textContent).toContain('Título 2');
    expect(row.textContent).toContain('Título 3');
    expect(within(compared).getByRole('row', { name: /^Fin previsto/ }).textContent).not.toContain('difiere');

    await user.click(within(compared).getByRole('checkbox', { name: 'Solo las diferencias' }));
    expect(router.state.location.search).toEqual({ a: 2, b: 3, only: true });
    expect(within(compared).queryByRole('row', { name: /^Fin previsto/ })).toBeNull();

    await user.click(screen.getByRole('radio', { name: 'Versión 3 a la izquierda' }));
    expect(router.state.location.search).toEqual({ a: 3, b: 3, only: true });
    expect(await screen.findByRole('region', { name: 'Versión 3' })).toBeTruthy();
  });
});
