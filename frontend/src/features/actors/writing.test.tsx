import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { MAY_ALL, one, other, serve } from '@/test/actors';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { INTENDENCIA, ROSARIO, summaryOf } from './testing';

describe('a new actor', () => {
  it('offers those already there while one types, and leads to the one chosen', async () => {
    const asked: string[] = [];
    serve();
    server.use(
      http.get(`${API}/countries`, () =>
        HttpResponse.json({ items: [{ code: 'AR', names: { es: 'Argentina' } }] }),
      ),
      http.get(`${API}/actors/duplicates`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [{ actor: summaryOf(ROSARIO), similarity: 0.86 }] });
      }),
    );
    const { user, router } = renderApp('/actors/new');
    const country = await screen.findByRole('combobox', { name: /País/ });
    await user.type(country, 'Arg');
    await user.click(await screen.findByRole('option', { name: /Argentina/ }));
    await user.type(screen.getByRole('textbox', { name: /Nombre legal/ }), 'Municipalidad Rosario');
    const note = await screen.findByRole('region', { name: 'Ya hay un actor parecido' });
    expect(within(note).getByText('casi igual')).toBeTruthy();
    expect(asked).toEqual(['?name=Municipalidad%20Rosario&country=AR&limit=5']);
    await user.click(within(note).getByRole('button', { name: 'Usar Municipalidad de Rosario' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${ROSARIO.id}`));
  });

  it('is told what is missing before anything is sent', async () => {
    const { user } = renderApp('/actors/new');
    await user.click(await screen.findByRole('button', { name: 'Crear actor' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByText(/Hay 4 datos por corregir/)).toBeTruthy();
    expect(within(summary).getByText(/Hace falta al menos un nombre/)).toBeTruthy();
  });
});

describe('a correction of an actor', () => {
  const edit = `/actors/${ROSARIO.id}/edit`;

  it('writes its three parts one after the other, each against the version the one before made', async () => {
    serve();
    const sent: unknown[] = [];
    const step = (path: string, etag: string) => async (info: { request: Request }) => {
      sent.push([path, info.request.headers.get('If-Match'), await info.request.json()]);
      return HttpResponse.json(ROSARIO, { headers: { ETag: etag } });
    };
    server.use(
      http.patch(one, step('', '"4"')),
      http.put(`${one}/covers`, step('covers', '"5"')),
      http.put(`${one}/competences`, step('competences', '"6"')),
    );
    const { user, router } = renderApp(edit);
    await user.type(await screen.findByRole('textbox', { name: /^Fuente/ }), ' 2026');
    await user.click(screen.getByRole('button', { name: 'Quitar Funes' }));
    await user.click(screen.getByRole('radio', { name: /Se sabe/ }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${ROSARIO.id}`));
    expect(sent).toEqual([
      ['', '"3"', { source: 'Registro 2026' }],
      ['covers', '"4"', []],
      ['competences', '"5"', { themes: [] }],
    ]);
  });

  it('lets one choose field by field when somebody else saved first', async () => {
    serve();
    const theirs = { ...ROSARIO, version: 4, source: 'Boletín' };
    const saved: unknown[] = [];
    server.use(
      http.patch(one, async ({ request }) => {
        const match = request.headers.get('If-Match');
        if (match === '"3"') {
          server.use(http.get(one, () => HttpResponse.json(theirs, { headers: { ETag: '"4"' } })));
          return problem(412, 'version-mismatch', { current: theirs });
        }
        saved.push(match, await request.json());
        return HttpResponse.json(theirs, { headers: { ETag: '"5"' } });
      }),
    );
    const { user, router } = renderApp(edit);
    await user.type(await screen.findByRole('textbox', { name: /^Fuente/ }), ' 2026');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('radio', { name: /Mío/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar la unión' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${ROSARIO.id}`));
    expect(saved).toEqual(['"4"', { source: 'Registro 2026' }]);
  });

  it('leaves to a local government its details alone', async () => {
    serve({ edit: true, merge: false, contacts: true, erase: false, reason: 'Solo sus datos.' });
    renderApp(edit);
    expect(
      await screen.findByText(/el tipo, el territorio y el estado los corrige el ministerio/),
    ).toBeTruthy();
    expect(screen.getByRole('textbox', { name: /Sitio web/ })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: /Territorio de origen/ })).toBeNull();
  });
});

describe('a merger', () => {
  function serveBoth() {
    serve();
    server.use(
      http.get(other, () => HttpResponse.json(INTENDENCIA, { headers: { ETag: '"7"' } })),
      http.get(`${other}/abilities`, () => HttpResponse.json(MAY_ALL)),
      http.get(`${other}/contacts`, () => HttpResponse.json({ items: [] })),
      http.get(`${other}/history`, () => HttpResponse.json({ items: [] })),
      http.get(`${API}/actors/duplicates`, () =>
        HttpResponse.json({
          items: [
            { actor: summaryOf(ROSARIO), similarity: 1 },
            { actor: summaryOf(INTENDENCIA), similarity: 0.62 },
          ],
        }),
      ),
    );
  }

  it('says what moves, asks once more, and leads to the one that stays', async () => {
    serveBoth();
    const sent: unknown[] = [];
    server.use(
      http.get(`${one}/merge-preview`, () =>
        HttpResponse.json({ links: 12, contacts: 1, covers: ROSARIO.covers, becomesPrincipal: true }),
      ),
      http.post(`${one}/merge`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json(INTENDENCIA, { headers: { ETag: '"8"' } });
      }),
    );
    const { user, router } = renderApp(`/actors/${ROSARIO.id}/merge`);
    await user.click(await screen.findByRole('button', { name: 'Elegir Intendencia de Rosario' }));
    expect(await screen.findByText('12 vínculos pasan a Intendencia de Rosario')).toBeTruthy();
    expect(screen.getByText('1 contacto pasa a Intendencia de Rosario')).toBeTruthy();
    expect(screen.getByText('Intendencia de Rosario actúa también por Funes')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Motivo/ }), 'Son la misma');
    await user.click(screen.getByRole('button', { name: 'Unir' }));
    const dialog = await screen.findByRole('alertdialog');
    await user.click(within(dialog).getByRole('button', { name: 'Unir' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${INTENDENCIA.id}`));
    expect(sent).toEqual(['"3"', { into: INTENDENCIA.id, intoVersion: 7, reason: 'Son la misma' }]);
  });

  it('says why two cannot be one, and then does nothing', async () => {
    serveBoth();
    server.use(
      http.get(`${one}/merge-preview`, () =>
        HttpResponse.json({
          links: 0,
          contacts: 0,
          covers: [],
          becomesPrincipal: false,
          refusal: 'Los dos son administraciones principales.',
        }),
      ),
    );
    const { user } = renderApp(`/actors/${ROSARIO.id}/merge?into=${INTENDENCIA.id}`);
    expect(await screen.findByText(/Los dos son administraciones principales/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Motivo/ }), 'Son la misma');
    await user.click(screen.getByRole('button', { name: 'Unir' }));
    expect(screen.queryByRole('alertdialog', { name: /^¿Unir/ })).toBeNull();
  });
});
