import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { summaryOf, TWINNING } from './testing';

const one = `${API}/links/${TWINNING.id}`;
const MAY_ALL = { edit: true, editMaterial: true, recordActivity: true, discard: true, void: true };

function serve(abilities: Record<string, unknown> = MAY_ALL) {
  server.use(
    http.get(one, () => HttpResponse.json(TWINNING, { headers: { ETag: '"3"' } })),
    http.get(`${one}/abilities`, () => HttpResponse.json(abilities)),
    http.get(`${one}/history`, () => HttpResponse.json({ items: [] })),
  );
}

/** A button answers once the server has said what may be done. */
async function press(user: ReturnType<typeof renderApp>['user'], name: string) {
  const button = await waitFor(() => {
    const found = screen.getByRole('button', { name });
    expect(found.getAttribute('aria-disabled')).toBeNull();
    return found;
  });
  await user.click(button);
}

describe('the list of links', () => {
  it('asks for what the address says, and shows partners side by side', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/links`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [summaryOf(TWINNING)], total: { count: 1, exact: true } });
      }),
    );
    const { router, user } = renderApp('/links?state=DRAFT,ACTIVE&freshness=STALE&sort=confirmed');
    const row = await screen.findByRole('row', { name: /Rosario.*AR.*con.*Torino.*IT/ });
    expect(within(row).getByText('Borrador')).toBeTruthy();
    expect(within(row).getByText('18 sept 2019')).toBeTruthy();
    expect(asked).toContain('?state=DRAFT&state=ACTIVE&freshness=STALE&sort=confirmed&limit=50&total=true');
    expect(screen.getByText('Borrador, Activo')).toBeTruthy();
    await user.dblClick(row);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/links/${TWINNING.id}`));
  });

  it('says what to do when nothing meets the filters', async () => {
    renderApp('/links?q=zzz');
    expect(await screen.findByText('Ningún vínculo cumple todos los filtros')).toBeTruthy();
  });
});

describe('a link', () => {
  it('shows its partners in the same rank, who helps apart, and who offers each theme', async () => {
    serve();
    renderApp(`/links/${TWINNING.id}`);
    const partners = await screen.findByRole('region', { name: 'Partes' });
    expect(
      within(partners)
        .getAllByRole('heading', { level: 2 })
        .map((head) => head.textContent),
    ).toEqual(['Rosario', 'Torino']);
    expect(within(partners).queryByText(/Consulado/)).toBeNull();
    const helpers = screen.getByRole('region', { name: 'Facilitadores' });
    expect(within(helpers).getByRole('link', { name: 'Consulado General en Milán' })).toBeTruthy();
    const themes = screen.getByRole('region', { name: 'Temas' });
    expect(within(themes).getByRole('row', { name: /safe-water.*Rosario/ })).toBeTruthy();
    expect(within(themes).getByRole('row', { name: /culture.*no se sabe quién/ })).toBeTruthy();
    expect(screen.getByText('Plan conjunto de cuencas')).toBeTruthy();
  });

  it('begins an agreement only for those who may write under it', async () => {
    serve({ ...MAY_ALL, edit: false, recordActivity: false, reason: 'Fuera de la jurisdicción.' });
    const outside = renderApp(`/links/${TWINNING.id}`);
    expect(await screen.findByText('Fuera de la jurisdicción.')).toBeTruthy();
    expect(await screen.findByText('Sin acuerdos registrados.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Nuevo acuerdo' })).toBeNull();
    outside.unmount();
    serve();
    renderApp(`/links/${TWINNING.id}`);
    expect(await screen.findByRole('link', { name: 'Nuevo acuerdo' })).toBeTruthy();
  });

  it('is made void for a reason, against the version on the page', async () => {
    serve();
    const sent: unknown[] = [];
    server.use(
      http.post(`${one}/void`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ ...TWINNING, state: 'VOID' }, { headers: { ETag: '"4"' } });
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await press(user, 'Anular…');
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Anular' }));
    expect(within(dialog).getByText('Falta completar')).toBeTruthy();
    expect(sent).toEqual([]);
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Cargado dos veces');
    await user.click(within(dialog).getByRole('button', { name: 'Anular' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual(['"3"', { reason: 'Cargado dos veces' }]);
  });

  it('keeps the reason one wrote when somebody else saved first, and takes it against what stands now', async () => {
    serve();
    const sent: unknown[] = [];
    server.use(
      http.post(`${one}/discard`, ({ request }) => {
        const match = request.headers.get('If-Match');
        sent.push(match);
        if (match === '"3"') {
          server.use(http.get(one, () => HttpResponse.json(TWINNING, { headers: { ETag: '"4"' } })));
          return problem(412, 'version-mismatch');
        }
        return HttpResponse.json({ ...TWINNING, state: 'DISCARDED' }, { headers: { ETag: '"5"' } });
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await press(user, 'Descartar…');
    const dialog = await screen.findByRole('dialog');
    await user.type(within(dialog).getByRole('textbox', { name: /Motivo/ }), 'Se repite');
    await user.click(within(dialog).getByRole('button', { name: 'Descartar' }));
    expect(await within(dialog).findByText(/Alguien lo cambió mientras tanto/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Descartar' }));
    await waitFor(() => expect(sent).toEqual(['"3"', '"4"']));
  });

  it('says why it may not be made void', async () => {
    serve({ ...MAY_ALL, discard: false, void: false, reason: 'Solo el ministerio anula vínculos.' });
    const { user } = renderApp(`/links/${TWINNING.id}`);
    expect(await screen.findByText('Solo el ministerio anula vínculos.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Anular/ }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
