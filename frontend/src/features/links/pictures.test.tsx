import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LinkArcs, LinkNetwork } from '@/api';
import { renderApp } from '@/test/renderApp';
import { API, server } from '@/test/server';
import { validateMapSearch } from './map/search';
import { validateNetworkSearch } from './network/search';
import { summaryOf, TWINNING } from './testing';

const [ROSARIO, TORINO, LYON] = [1, 7, 9].map((n) => `0199b000-0000-7000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];
const place = (actor: string, name: string, country: string, latitude: number, longitude: number) => ({
  ...{ actor, name, country, latitude, longitude },
});
const arc = (id: string, partners: number[]) => ({
  ...{ id, partners, type: 'TWINNING' as const, state: 'ACTIVE' as const, dimensions: ['SOCIAL' as const] },
});
const ARCS: LinkArcs = {
  places: [
    place(ROSARIO, 'Rosario', 'AR', -32.9, -60.6),
    place(TORINO, 'Torino', 'IT', 45, 7.7),
    place(LYON, 'Lyon', 'FR', 45.7, 4.8),
  ],
  links: [arc(TWINNING.id, [0, 1]), arc('0199d000-0000-7000-8000-000000000002', [0, 2])],
  unplaced: 12,
  complete: false,
};
const NETWORK: LinkNetwork = {
  by: 'COUNTRY',
  nodes: [
    { key: 'AR', links: 9 },
    { key: 'IT', links: 6 },
    { key: 'FR', links: 4 },
  ],
  edges: [
    { from: 0, to: 1, links: 6 },
    { from: 0, to: 2, links: 4 },
  ],
  links: 10,
  complete: true,
};

const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  const answer =
    (body: LinkArcs | LinkNetwork) =>
    ({ request }: { request: Request }) => {
      asked.push(new URL(request.url).search);
      return HttpResponse.json(body);
    };
  server.use(
    http.get(`${API}/links/arcs`, answer(ARCS)),
    http.get(`${API}/links/network`, answer(NETWORK)),
    http.get(`${API}/links/${TWINNING.id}`, () => HttpResponse.json(TWINNING, { headers: { ETag: '"3"' } })),
    http.get(`${API}/links`, () =>
      HttpResponse.json({ items: [summaryOf(TWINNING)], total: { count: 1, exact: true } }),
    ),
  );
});

const cells = (row: HTMLElement) =>
  [...row.querySelectorAll('[role="rowheader"], [role="gridcell"]')].map((cell) => cell.textContent);

async function rowsOf(label: string): Promise<(string | null)[][]> {
  const grid = await screen.findByRole('grid', { name: label });
  await waitFor(() => expect(within(grid).getAllByRole('row').length).toBeGreaterThan(1));
  return within(grid).getAllByRole('row').slice(1).map(cells);
}

describe('the page of the map', () => {
  it('asks for arcs with the filters of the address, and tells what it cannot draw', async () => {
    renderApp('/map?country=AR&freshness=STALE');
    expect(await screen.findByText('2 vínculos en el mapa')).toBeTruthy();
    expect(asked).toEqual(['?country=AR&freshness=STALE']);
    expect(screen.getByRole('link', { name: 'Mapa y red' }).getAttribute('aria-current')).toBe('page');
  });

  it('says the same in a table of places, sorted as one wishes, by the address', async () => {
    const { router, user } = renderApp('/map?as=places&country=AR');
    expect(await rowsOf('Lugares del mapa')).toEqual([
      ['Rosario', 'Argentina', '2'],
      ['Lyon', 'Francia', '1'],
      ['Torino', 'Italia', '1'],
    ]);
    await user.click(screen.getByRole('columnheader', { name: 'Lugar' }));
    expect((await rowsOf('Lugares del mapa')).map(([name]) => name)).toEqual(['Lyon', 'Rosario', 'Torino']);
    expect(router.state.location.search).toEqual({ as: 'places', country: 'AR', placeSort: 'name' });
    await user.dblClick(screen.getByRole('row', { name: /Torino/ }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${TORINO}`));
  });

  it('says the same in a table of links', async () => {
    const { user, router } = renderApp('/map');
    await user.click(await screen.findByRole('radio', { name: 'Tabla de vínculos' }));
    expect((await rowsOf('Lista de vínculos'))[0]?.[0]).toMatch(/Rosario AR con Torino IT/);
    expect(router.state.location.search).toEqual({ as: 'links' });
  });

  it('keeps what it understands of an address and drops the rest', () => {
    const raw = {
      colour: 'state',
      view: '3.2/-33/-60',
      as: 'maps',
      place: 'x',
      selected: 1,
      placeSort: '-links',
    };
    expect(validateMapSearch(raw)).toEqual({ colour: 'state', view: '3.2/-33/-60' });
    expect(validateNetworkSearch({ by: 'THEME', as: 'tree', selected: 'a b', sort: '-links' })).toEqual({
      by: 'THEME',
    });
  });
});

describe('the page of the network', () => {
  it('draws nodes and lines, and tells of a chosen one with the way to its links', async () => {
    const { router } = renderApp('/network?selected=AR&theme=culture');
    expect(await screen.findByRole('img', { name: /Red de 3 nodos y 2 pares/ })).toBeTruthy();
    expect(asked).toEqual(['?by=COUNTRY&theme=culture']);
    const card = screen.getByRole('region', { name: 'Nodo elegido' });
    expect(within(card).getByText('9 vínculos')).toBeTruthy();
    expect(
      within(card)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Italia6', 'Francia4']);
    expect(within(card).getByRole('link', { name: 'Ver sus vínculos' }).getAttribute('href')).toBe(
      '/links?country=AR&theme=culture',
    );
    within(card).getByRole('button', { name: 'Italia' }).click();
    await waitFor(() => expect(router.state.location.search).toEqual({ theme: 'culture', selected: 'IT' }));
  });

  it('says the same in tables of nodes and of pairs', async () => {
    const { user, router } = renderApp('/network?as=nodes');
    expect(await rowsOf('Nodos de la red')).toEqual([
      ['Argentina', '9', '2'],
      ['Italia', '6', '1'],
      ['Francia', '4', '1'],
    ]);
    await user.click(screen.getByRole('columnheader', { name: 'País' }));
    expect((await rowsOf('Nodos de la red')).map(([name]) => name)).toEqual([
      'Argentina',
      'Francia',
      'Italia',
    ]);
    await user.click(screen.getByRole('radio', { name: 'Tabla de pares' }));
    expect(await rowsOf('Pares de la red')).toEqual([
      ['Argentina', 'Italia', '6'],
      ['Argentina', 'Francia', '4'],
    ]);
    expect(router.state.location.search).toEqual({ as: 'edges', sort: 'name' });
  });

  it('is by what one asks for', async () => {
    const { user } = renderApp('/network');
    await user.click(await screen.findByRole('radio', { name: 'actor' }));
    await waitFor(() => expect(asked).toContain('?by=ACTOR'));
  });
});
