import { screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, it } from 'vitest';
import { answer, IMPORT, serveImport } from '@/test/imports';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { aPlace, PREVIEWED } from '../testing';

const page = `/imports/${PREVIEWED.id}?step=places`;
const ESQUEL = aPlace(12, 'Esquel');
const MERLO = aPlace(13, 'Merlo');
const NOWHERE = aPlace(14, 'Comuna 13', { outcome: 'UNREADABLE', candidates: [], offer: undefined });

/** Takes decisions as the server does: each against the version the one before it left. */
function serveDecisions() {
  const sent: unknown[] = [];
  let version = PREVIEWED.version;
  server.use(
    http.put(`${IMPORT}/decisions`, async ({ request }) => {
      const match = request.headers.get('If-Match');
      if (match !== `"${version}"`) return problem(412, 'version-mismatch');
      version++;
      sent.push(await request.json());
      return answer({ ...PREVIEWED, version });
    }),
  );
  return sent;
}

const inHand = () => screen.findByRole('region', { name: 'Lugar por decidir' });

describe('deciding on places', () => {
  it('goes by key: a candidate, a new territory, skip, and back', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO, NOWHERE]);
    const sent = serveDecisions();
    const { user, router } = renderApp(page);
    expect((await inHand()).textContent).toContain('Esquel');
    await user.keyboard('2');
    await waitFor(async () => expect((await inHand()).textContent).toContain('Merlo'));
    expect(screen.getByText('Esquel: Es Esquel 2, Chubut')).toBeTruthy();
    await user.keyboard('c');
    const name = await screen.findByRole('textbox', { name: /^Nombre/ });
    await waitFor(() => expect(document.activeElement).toBe(name));
    await user.keyboard('{Enter}');
    await waitFor(async () => expect((await inHand()).textContent).toContain('Comuna 13'));
    expect(document.activeElement?.textContent).toContain('Comuna 13');
    await user.keyboard('s');
    await user.keyboard('u');
    await waitFor(() => expect(sent).toHaveLength(4));
    expect(sent).toEqual([
      { places: [12], what: 'CHOOSE', territory: ESQUEL.candidates[1]?.territory },
      {
        places: [13],
        what: 'CREATE',
        create: { ...MERLO.offer },
      },
      { places: [14], what: 'SKIP' },
      { places: [14], what: 'UNDO' },
    ]);
    await user.keyboard('k');
    await waitFor(() => expect(router.state.location.search).toMatchObject({ step: 'places', place: 13 }));
    expect((await inHand()).textContent).toContain('Se crea Merlo');
  });

  it('does the same for all under a filter', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO]);
    const sent = serveDecisions();
    const { user } = renderApp(`${page}&wait=DOUBTFUL`);
    await inHand();
    await user.click(screen.getByRole('checkbox', { name: 'Marcar todos' }));
    const many = screen.getByRole('group', { name: 'Para varios lugares' });
    await user.click(within(many).getByRole('button', { name: 'Omitir' }));
    await waitFor(() => expect(sent).toEqual([{ all: { outcome: 'DOUBTFUL' }, what: 'SKIP' }]));
  });

  it('takes the first candidate of all that have one', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO, NOWHERE]);
    const sent = serveDecisions();
    const { user } = renderApp(page);
    await inHand();
    await user.click(screen.getByRole('checkbox', { name: 'Marcar todos' }));
    await user.click(screen.getByRole('button', { name: 'Tomar el primer candidato' }));
    await waitFor(() => expect(sent).toEqual([{ places: [12, 13], what: 'FIRST' }]));
  });

  it('does it for those marked, and leaves out what cannot be', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO, NOWHERE]);
    const sent = serveDecisions();
    const { user } = renderApp(page);
    await inHand();
    const list = screen.getByRole('grid', { name: 'Lista de lugares' });
    await user.click(within(list).getByRole('checkbox', { name: 'Marcar Merlo' }));
    await user.click(within(list).getByRole('checkbox', { name: 'Marcar Comuna 13' }));
    expect(screen.getByText('2 marcados')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Crear los propuestos' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent).toEqual([{ places: [13], what: 'CREATE' }]);
  });

  it('reads anew when somebody else decided meanwhile, and says so', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO]);
    server.use(http.put(`${IMPORT}/decisions`, () => problem(412, 'version-mismatch')));
    const { user } = renderApp(page);
    await inHand();
    await user.keyboard('s');
    expect(await screen.findByText(/Otra persona cambió esta importación mientras tanto/)).toBeTruthy();
    const list = await screen.findByRole('grid', { name: 'Lista de lugares' });
    await waitFor(() => expect(within(list).queryByText('Se omite')).toBeNull());
  });

  it('lets alone whoever writes', async () => {
    serveImport(PREVIEWED, [ESQUEL, MERLO]);
    const sent = serveDecisions();
    const { user } = renderApp(page);
    await inHand();
    await user.keyboard('c');
    const name = await screen.findByRole('textbox', { name: /^Nombre/ });
    await user.clear(name);
    await user.type(name, 'sujk1');
    expect(sent).toEqual([]);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Nombre/ })).toBeNull());
  });
});
