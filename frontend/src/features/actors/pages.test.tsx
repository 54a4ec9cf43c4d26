import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { MAY_ALL, one, serve } from '@/test/actors';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { INTENDENCIA, ROSARIO, summaryOf } from './testing';

describe('the list of actors', () => {
  it('asks for what the address says, and shows it', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/actors`, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ items: [summaryOf(ROSARIO)], total: { count: 1, exact: true } });
      }),
    );
    const { router, user } = renderApp('/actors?type=SUBSTATE_ADMINISTRATION,NETWORK&sort=-links&q=rosario');
    const row = await screen.findByRole('row', { name: /Municipalidad de Rosario/ });
    expect(within(row).getByText('Gobierno subnacional')).toBeTruthy();
    expect(within(row).getByText('12')).toBeTruthy();
    expect(asked).toContain(
      '?type=SUBSTATE_ADMINISTRATION&type=NETWORK&q=rosario&sort=-links&limit=50&total=true',
    );
    expect(screen.getByText('Gobierno subnacional, Red')).toBeTruthy();
    await user.dblClick(row);
    await waitFor(() => expect(router.state.location.pathname).toBe(`/actors/${ROSARIO.id}`));
  });

  it('says what to do when nothing meets the filters', async () => {
    renderApp('/actors?q=zzz');
    expect(await screen.findByText('Ningún actor cumple todos los filtros')).toBeTruthy();
  });
});

describe('an actor', () => {
  it('says that its competences are unknown, and opens its address without telling from where', async () => {
    serve();
    renderApp(`/actors/${ROSARIO.id}`);
    expect(await screen.findByText(/No se sabe sobre qué temas puede actuar/)).toBeTruthy();
    const site = screen.getByRole('link', { name: 'rosario.gob.ar' });
    expect(site.getAttribute('rel')).toContain('noreferrer');
    expect(screen.getByRole('link', { name: 'Funes' }).getAttribute('href')).toContain('/territories/');
  });

  it('leads from one that was another to the one that stays', async () => {
    serve();
    const merged = {
      ...ROSARIO,
      status: 'MERGED',
      mergedInto: { id: INTENDENCIA.id, name: INTENDENCIA.name },
    };
    server.use(http.get(one, () => HttpResponse.json(merged, { headers: { ETag: '"4"' } })));
    renderApp(`/actors/${ROSARIO.id}`);
    const link = await screen.findByRole('link', { name: 'Ir a Intendencia de Rosario' });
    expect(link.getAttribute('href')).toBe(`/actors/${INTENDENCIA.id}`);
  });
});

describe('contacts', () => {
  const ANA = {
    id: '0199c000-0000-7000-8000-000000000001',
    version: 2,
    name: 'Ana Ríos',
    email: 'ana@r.gob.ar',
  };

  it('are not even asked for by who may not see them, and it says why nothing is shown', async () => {
    serve({ ...MAY_ALL, contacts: false });
    let asked = false;
    server.use(
      http.get(`${one}/contacts`, () => {
        asked = true;
        return problem(403, 'forbidden');
      }),
    );
    renderApp(`/actors/${ROSARIO.id}`);
    expect(await screen.findByText(/No se muestran\. Son datos personales/)).toBeTruthy();
    expect(asked).toBe(false);
    expect(screen.queryByRole('button', { name: 'Agregar contacto' })).toBeNull();
  });

  it('say the same when the right is gone meanwhile', async () => {
    serve();
    server.use(http.get(`${one}/contacts`, () => problem(403, 'forbidden')));
    renderApp(`/actors/${ROSARIO.id}`);
    expect(await screen.findByText(/No se muestran\. Son datos personales/)).toBeTruthy();
  });

  it('are corrected against their own version, and leave nothing in the page’s memory or on the device', async () => {
    serve();
    const sent: unknown[] = [];
    server.use(
      http.get(`${one}/contacts`, () => HttpResponse.json({ items: [ANA] })),
      http.patch(`${one}/contacts/${ANA.id}`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return HttpResponse.json({ ...ANA, version: 3 });
      }),
    );
    const { user, queryClient, router } = renderApp(`/actors/${ROSARIO.id}`);
    await user.click(await screen.findByRole('button', { name: 'Corregir el contacto Ana Ríos' }));
    await user.type(screen.getByRole('textbox', { name: 'Cargo' }), 'Directora');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(sent).toEqual(['"2"', { role: 'Directora' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    await router.navigate({ to: '/actors' });
    await waitFor(() => expect(queryClient.getQueryCache().findAll({ queryKey: ['contacts'] })).toEqual([]));
    expect(JSON.stringify({ ...localStorage })).not.toContain('Ana');
  });

  it('are erased by an administrator alone, once it is said what will be gone', async () => {
    serve({ ...MAY_ALL, erase: true });
    let erased = false;
    server.use(
      http.get(`${one}/contacts`, () => HttpResponse.json({ items: [ANA] })),
      http.post(`${one}/contacts/${ANA.id}/erasure`, () => {
        erased = true;
        return HttpResponse.json({ id: ANA.id, version: 3 });
      }),
    );
    const { user } = renderApp(`/actors/${ROSARIO.id}`);
    await user.click(await screen.findByRole('button', { name: 'Borrar los datos de Ana Ríos' }));
    const dialog = await screen.findByRole('alertdialog');
    expect(within(dialog).getByText(/se eliminan de todas las versiones/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Borrar los datos' }));
    await waitFor(() => expect(erased).toBe(true));
  });
});
