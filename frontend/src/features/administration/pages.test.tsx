import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { administrator, CALL, onlooker, open, serve } from '@/test/administration';
import { API, analyst, problem, server } from '@/test/server';
import { ANYWHERE, AVERAGE, STATED, TECHNICIAN, WORKED } from './testing';

const BY_ADMINISTRATORS =
  'Con esta cuenta se puede leer, pero no registrar ni corregir: lo hacen los administradores.';
const BY_WRITERS = 'Con esta cuenta se puede leer, pero no registrar: lo hace quien escribe acuerdos.';

describe('the list of tariffs', () => {
  it('asks for what the address says, and shows what an hour is worth, where and until when', async () => {
    const asked = serve(administrator, { tariffs: [TECHNICIAN, ANYWHERE] });
    open('/administration/tariffs?category=technician&country=AR&on=2026-03-01');
    const row = await screen.findByRole('row', { name: /Personal técnico technician/ });
    expect(row.textContent).toContain('Argentina');
    expect(row.textContent).toContain('18,00 EUR');
    expect(row.textContent).toContain('sin fin conocido');
    const other = screen.getByRole('row', { name: /Especialista expert/ });
    expect(other.textContent).toContain('Cualquier país');
    expect(other.textContent).toContain('31 dic 2025');
    expect(asked).toContainEqual(
      expect.objectContaining({ category: 'technician', country: 'AR', on: '2026-03-01' }),
    );
    expect(within(row).getByRole('link', { name: 'Corregir Personal técnico' }).getAttribute('href')).toBe(
      `/administration/tariffs/${TECHNICIAN.id}/edit`,
    );
  });

  it('puts a filter into the address, keeps the focus where it was chosen, and follows Back', async () => {
    const asked = serve(administrator);
    const { user, router } = open('/administration/tariffs');
    const country = await screen.findByRole('combobox', { name: 'País' });
    await user.type(country, 'Arg');
    await screen.findByRole('option', { name: /Argentina/ });
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(router.state.location.search).toEqual({ country: 'AR' }));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'País' }));
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ country: 'AR' }));

    const on = within(screen.getByRole('group', { name: 'Vigente el' })).getAllByRole('spinbutton');
    for (const [index, figures] of ['01', '03', '2026'].entries()) {
      await user.click(on[index] as HTMLElement);
      await user.keyboard(figures);
    }
    await waitFor(() => expect(router.state.location.search).toEqual({ country: 'AR', on: '2026-03-01' }));
    router.history.back();
    await waitFor(() => expect(router.state.location.search).toEqual({ country: 'AR' }));
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'Vigente el' }).textContent).not.toContain('2026'),
    );
    expect(screen.getByRole('combobox', { name: 'País' })).toMatchObject({ value: 'Argentina' });
  });

  it('says whether there is nothing at all, or nothing that meets the filters', async () => {
    serve(administrator, { tariffs: [] });
    const { router } = open('/administration/tariffs');
    expect(await screen.findByText(/^Todavía no hay tarifas/)).toBeTruthy();
    await router.navigate({ to: '/administration/tariffs', search: { country: 'FR' } });
    expect(await screen.findByText('Ninguna tarifa cumple todos los filtros')).toBeTruthy();
  });
});

describe('the list of exchange rates', () => {
  it('shows pair, rate, day, kind, source and reason; of an average its year', async () => {
    const asked = serve(analyst, { rates: [STATED, AVERAGE] });
    open('/administration/rates?kind=MANUAL&base=EUR&currency=ARS&from=2026-01-01&to=2026-12-31');
    const row = await screen.findByRole('row', { name: /ARS\/EUR/ });
    for (const said of [
      '1.600 ARS por EUR',
      '30 mar 2026',
      'Manual',
      'BNA, vendedor',
      'Acta 7/26',
      'analista',
    ])
      expect(row.textContent).toContain(said);
    const average = screen.getByRole('row', { name: /UYU\/USD/ });
    expect(average.textContent).toContain('40,125 UYU por USD');
    expect(within(average).getByText('2025')).toBeTruthy();
    expect(asked).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'MANUAL', base: 'EUR', currency: 'ARS', from: '2026-01-01', to: '2026-12-31' },
      }),
    );
  });

  it('says whether there is nothing at all, or nothing that meets the filters', async () => {
    serve(analyst, { rates: [] });
    const { user } = open('/administration/rates');
    expect(await screen.findByText(/^Todavía no hay tipos de cambio/)).toBeTruthy();
    const [kind] = screen.getAllByLabelText(/^Clase/, { selector: '[aria-haspopup="listbox"]' });
    await user.click(kind as HTMLElement);
    await user.click(await screen.findByRole('option', { name: 'Promedio anual' }));
    expect(await screen.findByText('Ningún tipo de cambio cumple todos los filtros')).toBeTruthy();
  });
});

describe('calls', () => {
  it('are listed with what was asked, how many caps each has, and the way to its page', async () => {
    const asked = serve(analyst);
    const { user, router } = open('/administration/calls?country=FR&on=2026-03-01');
    const row = await screen.findByRole('row', { name: /Cooperación descentralizada 2026 FR-AR-2026/ });
    expect(within(row).getByText('4')).toBeTruthy();
    expect(row.textContent).toContain('30 abr 2026');
    expect(asked).toContainEqual(expect.objectContaining({ country: 'FR', on: '2026-03-01' }));
    await user.type(screen.getByRole('searchbox', { name: 'Buscar en la lista' }), 'coop');
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ country: 'FR', q: 'coop' }));
    await user.click(await screen.findByRole('link', { name: WORKED.title }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/administration/calls/${WORKED.id}`));
  });

  it('say whether there are none at all, or none that meet the filters', async () => {
    serve(analyst, { calls: [] });
    const { router } = open('/administration/calls');
    expect(await screen.findByText('Todavía no hay convocatorias')).toBeTruthy();
    await router.navigate({ to: '/administration/calls', search: { q: 'zzz' } });
    expect(await screen.findByText('Ninguna convocatoria cumple todos los filtros')).toBeTruthy();
  });

  it('tell their rules in words, and how many agreements answer them', async () => {
    serve(analyst);
    server.use(
      http.get(`${API}/agreements`, () => HttpResponse.json({ items: [], total: { count: 2, exact: true } })),
    );
    open(`/administration/calls/${WORKED.id}`);
    const caps = await screen.findByRole('region', { name: 'Topes' });
    expect(
      within(caps)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('p')?.textContent),
    ).toEqual([
      'Aportes en especie y tiempo de personal (Francia): cuentan hasta 20,00 % de la base que el acuerdo declara; lo que exceda se admite, pero no cuenta',
      'Todos los aportes (Argentina; solo lo que cuenta): al menos 50,00 % sobre todos los aportes (solo lo que cuenta)',
      'Todos los aportes (Francia; solo lo que cuenta): al menos 50,00 % sobre todos los aportes (solo lo que cuenta)',
      'Todos los aportes (Francia; Organismo nacional): a lo sumo 25,00 % sobre todos los aportes (solo lo que cuenta)',
    ]);
    const link = await screen.findByRole('link', { name: 'Ver 2 acuerdos' });
    expect(link.getAttribute('href')).toBe(`/agreements?call=${WORKED.id}`);
  });

  it('say of an absolute limit how much it is, and of one for each party that it is', async () => {
    serve(analyst);
    const caps = [
      {
        code: 'whole',
        names: { es: 'Todo' },
        effect: 'AT_MOST',
        measure: {},
        limit: '250000.00',
        each: true,
      },
      {
        code: 'cash',
        names: { es: 'Efectivo' },
        effect: 'AT_LEAST',
        measure: { kinds: ['CASH'] },
        base: {},
        limit: '30.00',
      },
    ];
    server.use(http.get(CALL, () => HttpResponse.json({ ...WORKED, caps }, { headers: { ETag: '"4"' } })));
    open(`/administration/calls/${WORKED.id}`);
    expect(
      await screen.findByText('Cada parte por sí misma, todos los aportes: a lo sumo 250.000,00 EUR'),
    ).toBeTruthy();
    expect(screen.getByText('Efectivo: al menos 30,00 % de todos los aportes')).toBeTruthy();
  });

  it('that do not exist say so, and lead to the list', async () => {
    serve(analyst);
    server.use(http.get(CALL, () => problem(404, 'not-found')));
    open(`/administration/calls/${WORKED.id}`);
    expect(await screen.findByRole('heading', { name: 'Esta convocatoria no existe' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ir a la lista' }).getAttribute('href')).toBe(
      '/administration/calls',
    );
  });
});

describe('who may not lay them down', () => {
  it('sees no way to, nor by a key; whoever writes agreements states rates', async () => {
    serve(analyst);
    const { user, router } = open('/administration/tariffs');
    await screen.findByRole('row', { name: /Personal técnico/ });
    expect(screen.queryByRole('link', { name: /Nueva tarifa/ })).toBeNull();
    expect(screen.queryByRole('link', { name: /^Corregir/ })).toBeNull();
    await user.keyboard('n');
    expect(router.state.location.pathname).toBe('/administration/tariffs');

    await user.click(screen.getByRole('link', { name: 'Convocatorias' }));
    await user.click(await screen.findByRole('link', { name: WORKED.title }));
    await screen.findByRole('region', { name: 'Topes' });
    expect(screen.queryByRole('link', { name: 'Escribir los topes' })).toBeNull();
    expect(screen.queryByRole('link', { name: /Corregir/ })).toBeNull();

    await router.navigate({ to: '/administration/rates' });
    expect(await screen.findByRole('link', { name: /Nuevo tipo manual/ })).toBeTruthy();
    await user.keyboard('n');
    await waitFor(() => expect(router.state.location.pathname).toBe('/administration/rates/new'));
    expect(await screen.findByRole('button', { name: 'Registrar tipo' })).toBeTruthy();
  });

  it('sees the administrator’s ways where one is', async () => {
    serve(administrator);
    const { user, router } = open(`/administration/calls/${WORKED.id}`);
    expect(await screen.findByRole('link', { name: 'Escribir los topes' })).toBeTruthy();
    await router.navigate({ to: '/administration/tariffs' });
    expect(await screen.findByRole('link', { name: /Nueva tarifa/ })).toBeTruthy();
    await user.keyboard('n');
    await waitFor(() => expect(router.state.location.pathname).toBe('/administration/tariffs/new'));
  });

  it('does not see the way to a rate as a local government', async () => {
    serve(onlooker);
    open('/administration/rates');
    await screen.findByRole('row', { name: /ARS\/EUR/ });
    expect(screen.queryByRole('link', { name: /Nuevo tipo manual/ })).toBeNull();
  });

  it.each([
    ['/administration/tariffs/new', 'Nueva tarifa'],
    [`/administration/tariffs/${TECHNICIAN.id}/edit`, 'Corregir la tarifa Personal técnico'],
    ['/administration/calls/new', 'Nueva convocatoria'],
    [`/administration/calls/${WORKED.id}/edit`, `Corregir ${WORKED.title}`],
    [`/administration/calls/${WORKED.id}/caps`, `Topes de ${WORKED.title}`],
  ])('is told at %s whose it is, and sees no form', async (path, title) => {
    serve(analyst);
    open(path);
    expect(await screen.findByText(BY_ADMINISTRATORS)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: /^(Registrar|Guardar)/ })).toBeNull();
  });

  it('is told so of rates too', async () => {
    serve(onlooker);
    open('/administration/rates/new');
    expect(await screen.findByText(BY_WRITERS)).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
