import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, analyst, problem, server } from '@/test/server';
import { TWINNING } from '../testing';

const one = `${API}/links/${TWINNING.id}`;

function serve(recordActivity: boolean, version = () => 3) {
  server.use(
    http.get(one, () => HttpResponse.json(TWINNING, { headers: { ETag: `"${version()}"` } })),
    http.get(`${one}/abilities`, () => HttpResponse.json({ edit: false, recordActivity })),
    http.get(`${one}/history`, () => HttpResponse.json({ items: [] })),
  );
}

describe('activities of a link', () => {
  it('are recorded with who took part, under the version on the page', async () => {
    const sent: unknown[] = [];
    serve(true);
    server.use(
      http.post(`${one}/activities`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), await request.json()]);
        return HttpResponse.json(TWINNING, { status: 201, headers: { ETag: '"4"' } });
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await user.click(await screen.findByRole('button', { name: 'Registrar actividad' }));
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    expect(within(dialog).getByText('Marcar al menos a uno')).toBeTruthy();
    expect(within(dialog).getByText('Falta completar')).toBeTruthy();
    expect(sent).toEqual([]);

    const segments = within(dialog).getAllByRole('spinbutton');
    for (const [index, figures] of ['18', '09', '2025'].entries()) {
      await user.click(segments[index] as HTMLElement);
      await user.keyboard(figures);
    }
    await user.type(within(dialog).getByRole('textbox', { name: 'Lugar' }), 'Torino');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Torino' }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      [
        '"3"',
        expect.objectContaining({
          date: '2025-09-18',
          place: 'Torino',
          participants: [TWINNING.partners[1]?.actor],
        }),
      ],
    ]);
  });

  it('are corrected: only what differs is sent, with its reason, again after somebody else saved first', async () => {
    const sent: unknown[] = [];
    let version = 3;
    serve(true, () => version);
    server.use(
      http.patch(`${one}/activities/${TWINNING.activities[0]?.id}`, async ({ request }) => {
        const headers = ['If-Match', 'Change-Reason'].map((name) => request.headers.get(name));
        sent.push([...headers, await request.json()]);
        version = 4;
        return sent.length === 1 ? problem(412, 'version-mismatch') : HttpResponse.json(TWINNING);
      }),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await user.click(await screen.findByRole('button', { name: /^Corregir la actividad del 18 sept? 2019/ }));
    const dialog = await screen.findByRole('dialog');
    await user.clear(within(dialog).getByRole('textbox', { name: 'Lugar' }));
    await user.type(within(dialog).getByRole('textbox', { name: /^Por qué/ }), 'Acta');
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    expect(await within(dialog).findByText(/Alguien lo cambió mientras tanto/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      ['"3"', 'Acta', { place: null }],
      ['"4"', 'Acta', { place: null }],
    ]);
  });

  it('are a local government’s to write where it took part, and it takes part in those it records', async () => {
    const [activity] = TWINNING.activities;
    const [partner, other] = TWINNING.partners;
    serve(true);
    server.use(
      http.get(`${API}/me`, () => HttpResponse.json({ ...analyst, actor: partner?.actor })),
      http.get(one, () =>
        HttpResponse.json({ ...TWINNING, activities: [{ ...activity, participants: [other?.actor] }] }),
      ),
    );
    const { user } = renderApp(`/links/${TWINNING.id}`);
    await user.click(await screen.findByRole('button', { name: 'Registrar actividad' }));
    const dialog = await screen.findByRole('dialog');
    const checked = within(dialog)
      .getAllByRole<HTMLInputElement>('checkbox')
      .map((box) => box.checked);
    expect(checked.slice(0, 2)).toEqual([true, false]);
    expect(screen.queryByRole('button', { name: /^Corregir la actividad/ })).toBeNull();
  });

  it('are only read by who may not record them', async () => {
    serve(false);
    renderApp(`/links/${TWINNING.id}`);
    expect(await screen.findByText(/Vale como confirmación/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Registrar actividad' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Corregir la actividad/ })).toBeNull();
  });
});
