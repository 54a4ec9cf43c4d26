import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { ROSARIO } from './testing';

const one = `${API}/territories/${ROSARIO.id}`;
const edit = `/territories/${ROSARIO.id}/edit`;
const MAY_ALL = { edit: true, rename: true, merge: true, split: true, addChild: true };

function serveRosario(abilities: Record<string, unknown> = MAY_ALL) {
  server.use(
    http.get(one, () => HttpResponse.json(ROSARIO, { headers: { ETag: '"3"' } })),
    http.get(`${one}/abilities`, () => HttpResponse.json(abilities)),
    http.get(`${one}/history`, () => HttpResponse.json({ items: [] })),
  );
}

/** No WebGL here: the pages must do without a map, as on an old machine. */
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
});

function describedBy(field: HTMLElement): string {
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
}

describe('the list', () => {
  it('asks for what the address says, and shows it', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/territories`, ({ request }) => {
        if (request.headers.get('Accept')?.includes('geo'))
          return HttpResponse.json({ type: 'FeatureCollection', features: [] });
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [ROSARIO], total: { count: 1, exact: true } });
      }),
    );
    renderApp('/territories?country=AR,IT&sort=-population&q=rosario');
    const row = await screen.findByRole('row', { name: /Rosario/ });
    expect(within(row).getByText('1.173.533')).toBeTruthy();
    expect(within(row).getByText('Con gobierno')).toBeTruthy();
    expect(asked).toContain('?country=AR&country=IT&q=rosario&sort=-population&limit=50&total=true');
  });

  it('says what to do when nothing meets the filters', async () => {
    const { user, router } = renderApp('/territories?q=zzz');
    expect(await screen.findByText('Ningún territorio cumple todos los filtros')).toBeTruthy();
    await user.click(screen.getAllByRole('button', { name: 'Quitar todos' })[0]!);
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });
});

describe('a territory', () => {
  it('says why it may not be corrected', async () => {
    serveRosario({
      edit: false,
      rename: false,
      merge: false,
      split: false,
      addChild: false,
      reason: 'Fuera de su jurisdicción.',
    });
    renderApp(`/territories/${ROSARIO.id}`);
    expect(await screen.findAllByText('Fuera de su jurisdicción.')).not.toHaveLength(0);
    expect(screen.getByRole('button', { name: /Corregir/ }).getAttribute('aria-disabled')).toBe('true');
  });

  it('leads from one that is no more to its successor', async () => {
    serveRosario();
    const merged = {
      ...ROSARIO,
      dissolvedOn: '2026-01-01',
      events: [
        {
          id: 'e',
          type: 'MERGED',
          date: '2026-01-01',
          successors: [{ id: ROSARIO.parent!.id, name: 'Santa Fe' }],
          reason: 'Ley',
          recordedBy: 'M. Ferreyra',
          recordedAt: '2026-01-02T00:00:00Z',
        },
      ],
    };
    server.use(http.get(one, () => HttpResponse.json(merged, { headers: { ETag: '"4"' } })));
    renderApp(`/territories/${ROSARIO.id}`);
    const link = (await screen.findAllByRole('link', { name: 'Ir a Santa Fe' }))[0];
    expect(link?.getAttribute('href')).toBe(`/territories/${ROSARIO.parent!.id}`);
  });
});

describe('the administration of a territory', () => {
  it('is put on record the first time somebody needs it', async () => {
    serveRosario();
    const principal = { id: '0199b000-0000-7000-8000-000000000001', name: 'Municipalidad de Rosario' };
    server.use(
      http.get(`${one}/principal`, () => problem(404, 'not-found')),
      http.post(`${one}/principal`, () => {
        server.use(http.get(`${one}/principal`, () => HttpResponse.json(principal)));
        return HttpResponse.json(principal, { status: 201 });
      }),
    );
    const { user } = renderApp(`/territories/${ROSARIO.id}`);
    await user.click(await screen.findByRole('button', { name: 'Registrar la administración principal' }));
    const link = await screen.findByRole('link', { name: 'Municipalidad de Rosario' });
    expect(link.getAttribute('href')).toBe(`/actors/${principal.id}`);
  });

  it('is not offered for a mere grouping', async () => {
    serveRosario();
    server.use(
      http.get(one, () =>
        HttpResponse.json({ ...ROSARIO, status: 'GROUPING' }, { headers: { ETag: '"3"' } }),
      ),
    );
    renderApp(`/territories/${ROSARIO.id}`);
    expect(await screen.findByText(/No tiene administración propia: es un agrupamiento/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Registrar la administración/ })).toBeNull();
  });
});

describe('a correction', () => {
  async function changePopulation(user: ReturnType<typeof renderApp>['user'], figure: string) {
    const field = await screen.findByRole('textbox', { name: /Población/ });
    await user.clear(field);
    await user.type(field, figure);
    await user.tab();
  }

  it('sends only what changed, against the version it began from', async () => {
    serveRosario();
    const sent: unknown[] = [];
    server.use(
      http.patch(one, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), request.headers.get('Content-Type'), await request.json());
        return HttpResponse.json({ ...ROSARIO, population: 1030069 }, { headers: { ETag: '"4"' } });
      }),
    );
    const { user, router } = renderApp(edit);
    await changePopulation(user, '1030069');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/territories/${ROSARIO.id}`));
    expect(sent).toEqual(['"3"', 'application/merge-patch+json', { population: 1030069 }]);
  });

  it('lets one choose field by field when somebody else saved first, and saves against their version', async () => {
    serveRosario();
    const theirs = { ...ROSARIO, version: 4, population: 1000000, localType: 'municipio' };
    const bodies: unknown[] = [];
    server.use(
      http.patch(one, async ({ request }) => {
        const match = request.headers.get('If-Match');
        if (match === '"3"') {
          server.use(
            http.get(one, () => HttpResponse.json(theirs, { headers: { ETag: '"4"' } })),
            http.get(`${one}/history`, () =>
              HttpResponse.json({
                items: [
                  {
                    id: 'h',
                    version: 4,
                    action: 'UPDATED',
                    author: 'Paula Ledesma',
                    at: '2026-11-24T12:00:00Z',
                    changes: {},
                  },
                ],
              }),
            ),
          );
          return problem(412, 'version-mismatch', { current: theirs });
        }
        bodies.push(match, await request.json());
        return HttpResponse.json({ ...theirs, population: 1030069 }, { headers: { ETag: '"5"' } });
      }),
    );
    const { user, router } = renderApp(edit);
    await changePopulation(user, '1030069');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByRole('radio', { name: /Paula Ledesma/ })).toBeTruthy();
    expect(within(dialog).getByText('municipio')).toBeTruthy();
    await user.click(within(dialog).getByRole('radio', { name: /Mío/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar la unión' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/territories/${ROSARIO.id}`));
    expect(bodies).toEqual(['"4"', { population: 1030069 }]);
  });

  it('keeps what was typed when the line is cut', async () => {
    serveRosario();
    server.use(http.patch(one, () => HttpResponse.error()));
    const { user } = renderApp(edit);
    await changePopulation(user, '1030069');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(await screen.findByText(/No hay conexión con el servidor/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Población/ }).value).toBe('1.030.069');
    expect(await screen.findByText(/Borrador guardado en este equipo/)).toBeTruthy();
  });

  it("puts the server's errors next to their fields", async () => {
    serveRosario();
    server.use(
      http.patch(one, () =>
        problem(422, 'validation-failed', {
          detail: 'Hay datos por corregir.',
          errors: [{ pointer: '/population', code: 'too-large', detail: 'Supera la del país' }],
        }),
      ),
    );
    const { user } = renderApp(edit);
    await changePopulation(user, '99999999999');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect((await screen.findAllByText(/Supera la del país/)).length).toBeGreaterThan(1);
    expect(describedBy(screen.getByRole('textbox', { name: /Población/ }))).toContain('Supera la del país');
  });
});
