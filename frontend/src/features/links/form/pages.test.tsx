import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { TWINNING } from '../testing';

const TOWNS = [
  { type: 'territory', id: '0199a000-0000-7000-8000-0000000000a1', name: 'Villa Norte', country: 'UY' },
  { type: 'territory', id: '0199a000-0000-7000-8000-0000000000a2', name: 'Villa Sur', country: 'UY' },
  { type: 'territory', id: '0199a000-0000-7000-8000-0000000000a3', name: 'Borgo Est', country: 'IT' },
].map((town) => ({ ...town, status: 'GOVERNED', level: 'MUNICIPAL' }));

type User = ReturnType<typeof renderApp>['user'];

async function addPartner(user: User, name: string) {
  await user.type(await screen.findByRole('combobox', { name: /^Agregar parte/ }), name);
  await user.click(await screen.findByRole('option', { name: new RegExp(name) }));
  await screen.findByRole('button', { name: `Quitar ${name}` });
}

describe('the form of a new link', () => {
  it('tells the rule of two countries as partners come, and shows the server’s words at the field', async () => {
    const sent: unknown[] = [];
    server.use(
      http.get(`${API}/search`, ({ request }) => {
        const asked = new URL(request.url).searchParams;
        const items = TOWNS.filter(({ name }) => name.startsWith(asked.get('q') ?? ''));
        return HttpResponse.json({ items: asked.get('type') === 'territory' ? items : [] });
      }),
      http.post(`${API}/links`, async ({ request }) => {
        sent.push(await request.json());
        return problem(422, 'validation', {
          errors: [{ pointer: '/partners/2', code: 'repeated', detail: 'Ya está en la lista.' }],
        });
      }),
    );
    const { user } = renderApp('/links/new');
    const partners = await screen.findByRole('region', { name: 'Partes' });
    const rule = within(partners).getByRole('status');
    expect(rule.textContent).toContain('Todavía no hay ninguno');
    await addPartner(user, 'Villa Norte');
    await addPartner(user, 'Villa Sur');
    expect(rule.textContent).toContain('solo hay de Uruguay');
    await user.type(screen.getByRole('textbox', { name: /^Fuente/ }), 'Acta');
    await user.click(screen.getByRole('button', { name: 'Crear vínculo' }));
    expect(await within(partners).findByText(/^Hacen falta gobiernos subnacionales/)).toBeTruthy();
    expect(sent).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Partes' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /^Agregar parte/ }));

    await addPartner(user, 'Borgo Est');
    expect(rule.textContent).toContain('Se cumple: hay gobiernos subnacionales de Uruguay e Italia.');
    const [type] = screen.getAllByLabelText(/^Tipo/, { selector: '[aria-haspopup="listbox"]' });
    await user.click(type as HTMLElement);
    await user.click(await screen.findByRole('option', { name: 'Hermanamiento' }));
    await user.click(screen.getByRole('button', { name: 'Crear vínculo' }));
    expect(await within(partners).findByText('Ya está en la lista.')).toBeTruthy();
    expect(sent).toMatchObject([
      { type: 'TWINNING', state: 'DRAFT', partners: TOWNS.map(({ id }) => ({ territory: id })) },
    ]);
  });
});

describe('a new link told with whom', () => {
  it('begins with them as partners, and has no reason to give', async () => {
    const [town] = TOWNS;
    const actor = { id: '0199b000-0000-7000-8000-000000000007', name: 'Città di Torino', country: 'IT' };
    server.use(
      http.get(`${API}/territories/${town?.id}`, () => HttpResponse.json(town)),
      http.get(`${API}/actors/${actor.id}`, () =>
        HttpResponse.json({ ...actor, type: 'SUBSTATE_ADMINISTRATION', status: 'ACTIVE' }),
      ),
    );
    renderApp(`/links/new?partner=${actor.id}&territory=${town?.id}`);
    expect(await screen.findByRole('button', { name: 'Quitar Città di Torino' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Quitar Villa Norte' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Por qué/ })).toBeNull();
  });
});

describe('the correction of a link', () => {
  it('sends what changed under the one ETag, one after the other, each with the reason', async () => {
    const one = `${API}/links/${TWINNING.id}`;
    const sent: unknown[] = [];
    let version = 3;
    const now = () => HttpResponse.json({ ...TWINNING, version }, { headers: { ETag: `"${version}"` } });
    const take = async ({ request }: { request: Request }) => {
      const headers = ['If-Match', 'Change-Reason'].map((name) => request.headers.get(name));
      sent.push([request.method, ...headers, await request.json()]);
      version++;
      return now();
    };
    server.use(
      http.get(one, now),
      http.get(`${one}/abilities`, () => HttpResponse.json({ edit: true, editMaterial: true })),
      http.patch(one, take),
      http.put(`${one}/participants`, take),
      http.put(`${one}/themes`, take),
      http.put(`${one}/modalities`, take),
    );
    const { user, router } = renderApp(`/links/${TWINNING.id}/edit`);
    await user.type(await screen.findByRole('textbox', { name: /^Objetivos/ }), 'Agua');
    await user.click(screen.getByRole('button', { name: 'Quitar Consulado General en Milán' }));
    await user.click(screen.getByRole('checkbox', { name: 'Eventos' }));
    await user.type(screen.getByRole('textbox', { name: /^Por qué/ }), 'Nota 14, Città di Torino');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/links/${TWINNING.id}`));
    const why = 'Nota%2014%2C%20Citt%C3%A0%20di%20Torino';
    expect(sent).toEqual([
      ['PATCH', '"3"', why, { objectives: 'Agua' }],
      ['PUT', '"4"', why, { partners: TWINNING.partners.map(({ actor }) => ({ actor })), facilitators: [] }],
      ['PUT', '"5"', why, ['EXPERT_EXCHANGE', 'EVENTS']],
    ]);
  });

  it('leaves out what a clearance approved, and says why', async () => {
    const one = `${API}/links/${TWINNING.id}`;
    server.use(
      http.get(one, () => HttpResponse.json(TWINNING, { headers: { ETag: '"3"' } })),
      http.get(`${one}/abilities`, () =>
        HttpResponse.json({ edit: true, editMaterial: false, reason: 'Solo por una enmienda.' }),
      ),
    );
    renderApp(`/links/${TWINNING.id}/edit`);
    expect(await screen.findByText('Solo por una enmienda.')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Partes' })).toBeNull();
    expect(screen.getByRole('textbox', { name: /^Objetivos/ })).toBeTruthy();
  });
});
