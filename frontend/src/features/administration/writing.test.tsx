import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { administrator, open, refusal, serve, TARIFF } from '@/test/administration';
import { day, field, find, retype, said, type User } from '@/test/forms';
import { API, analyst, problem, server } from '@/test/server';
import { STATED, TECHNICIAN, WORKED } from './testing';

describe('a new tariff', () => {
  beforeEach(() => {
    serve(administrator);
  });

  async function complete(user: User) {
    await user.type(await screen.findByRole('textbox', { name: /^Categoría/ }), 'technician');
    await find(user, /^País/, 'Argentina');
    await user.type(field(/^Nombre en español/), 'Personal técnico');
    await user.type(field(/^Valor de la hora/), '18,50');
    await day(user, 'Desde', ['01', '01', '2026']);
    await user.type(field(/^Fuente/), 'Resolución 12/2026');
  }

  it('is told what is missing before anything is sent', async () => {
    const { user } = open('/administration/tariffs/new');
    await user.type(await screen.findByRole('textbox', { name: /^Valor de la hora/ }), '-18');
    await user.click(screen.getByRole('button', { name: 'Registrar tarifa' }));
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('Hay 5 datos por corregir');
    expect(said(field(/^Valor de la hora/))).toContain('Un importe mayor que cero');
    expect(said(field(/^Categoría/))).toContain('Falta completar');
    await user.click(within(summary).getByRole('button', { name: 'Nombres' }));
    expect(document.activeElement).toBe(field(/^Nombre en español/));
  });

  it('goes with its figures as the API writes them, and leads back to the list', async () => {
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/tariffs`, async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json(TECHNICIAN, { status: 201 });
      }),
    );
    const { user, router } = open('/administration/tariffs/new');
    await complete(user);
    await find(user, /^Agregar otra lengua/, 'francés');
    expect(document.activeElement).toBe(field(/^Nombre en francés/));
    await user.keyboard('Technicien');
    await user.click(screen.getByRole('button', { name: 'Registrar tarifa' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/administration/tariffs'));
    expect(sent).toEqual([
      {
        id: expect.any(String),
        category: 'technician',
        names: { es: 'Personal técnico', fr: 'Technicien' },
        country: 'AR',
        hourly: { amount: '18.50', currency: 'EUR' },
        validFrom: '2026-01-01',
        source: 'Resolución 12/2026',
      },
    ]);
  });

  it('says at the field what the server refuses, and that its days meet another’s', async () => {
    let answers = 0;
    server.use(
      http.post(`${API}/tariffs`, () => {
        answers++;
        if (answers > 1) return problem(409, 'conflict', { detail: 'Sus días se cruzan con los de otra.' });
        return refusal([
          { pointer: '/hourly/amount', detail: 'Hasta 2 decimales.' },
          { pointer: '/hourly/currency', detail: 'Ya no era moneda.' },
          { pointer: '/names/es', detail: 'Con letras raras.' },
        ]);
      }),
    );
    const { user } = open('/administration/tariffs/new');
    await complete(user);
    await user.click(screen.getByRole('button', { name: 'Registrar tarifa' }));
    await screen.findAllByText(/Hasta 2 decimales\./);
    expect(said(field(/^Valor de la hora/))).toContain('Hasta 2 decimales.');
    expect(said(screen.getByRole('combobox', { name: /^Moneda/ }))).toContain('Ya no era moneda.');
    expect(said(field(/^Nombre en español/))).toContain('Con letras raras.');
    expect(field(/^Fuente/)).toMatchObject({ value: 'Resolución 12/2026' });

    await user.click(screen.getByRole('button', { name: 'Registrar tarifa' }));
    const from = screen.getByRole('group', { name: 'Desde' });
    await waitFor(() => expect(said(from)).toContain('Sus días se cruzan con los de otra.'));
    expect(screen.queryByText('Hay datos que no se aceptan.')).toBeNull();
  });
});

describe('a correction of a tariff', () => {
  const edit = `/administration/tariffs/${TECHNICIAN.id}/edit`;

  it('keeps what an hour was worth, and asks field by field when somebody else saved first', async () => {
    serve(administrator);
    const theirs = { ...TECHNICIAN, version: 4, source: 'Boletín', validUntil: '2026-12-31' };
    const saved: unknown[] = [];
    server.use(
      http.patch(TARIFF, async ({ request }) => {
        const match = request.headers.get('If-Match');
        saved.push(match, await request.json());
        if (match === '"4"') return HttpResponse.json(theirs, { headers: { ETag: '"5"' } });
        server.use(http.get(TARIFF, () => HttpResponse.json(theirs, { headers: { ETag: '"4"' } })));
        return problem(412, 'version-mismatch', { current: theirs });
      }),
    );
    const { user, router } = open(edit);
    expect(await screen.findByText(/^La hora vale 18,00 EUR desde el 1 ene 2026/)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /^Valor de la hora/ })).toBeNull();
    const shown = within(screen.getByRole('group', { name: 'Nombres' })).getAllByRole('textbox');
    expect(shown.map((name) => name.getAttribute('value'))).toEqual([
      'Personal técnico', // though the API writes them by the alphabet of their languages
      'Personal tècnic',
      'Personnel technique',
    ]);
    await user.type(field(/^Fuente/), ' bis');
    await retype(user, /^Nombre en francés/, 'Technicien');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Otra persona cambió este registro' });
    expect(within(dialog).getByText('Boletín')).toBeTruthy();
    expect(within(dialog).getByText('Nombre en francés')).toBeTruthy();
    expect(within(dialog).getByText('31 dic 2026')).toBeTruthy();
    await user.click(within(dialog).getByRole('radio', { name: /Mío/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar la unión' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/administration/tariffs'));
    const names = { ...TECHNICIAN.names, fr: 'Technicien' };
    const mine = { names, source: 'Resolución 12/2026 bis' };
    expect(saved).toEqual(['"3"', mine, '"4"', mine]);
  });

  it('says at its end that its days would meet another’s', async () => {
    serve(administrator);
    server.use(http.patch(TARIFF, () => problem(409, 'conflict', { detail: 'Se cruzan.' })));
    const { user } = open(edit);
    await screen.findByRole('group', { name: 'Hasta' });
    await day(user, 'Hasta', ['31', '12', '2027']);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(said(screen.getByRole('group', { name: 'Hasta' }))).toContain('Se cruzan.'));
  });
});

describe('a rate by hand', () => {
  it('demands a reason, and refuses beside the field what is no rate; then it is stated', async () => {
    serve(analyst);
    const sent: unknown[] = [];
    server.use(
      http.post(`${API}/exchange-rates`, async ({ request }) => {
        sent.push(await request.json());
        if (sent.length === 1)
          return refusal([
            { pointer: '/date', detail: 'No puede ser futura.' },
            { pointer: '/rate', detail: 'Menos de un billón.' },
          ]);
        return HttpResponse.json(STATED, { status: 201 });
      }),
    );
    const { user, router } = open('/administration/rates/new');
    const rate = await screen.findByRole('textbox', { name: /^Tipo/ });
    await find(user, /^Moneda/, 'ARS');
    await day(user, 'Fecha', ['30', '03', '2026']);
    await user.type(field(/^Fuente/), 'BNA, vendedor');
    for (const wrong of ['0', '-5', '1,1234567890123', 'mil']) {
      await user.clear(rate);
      await user.type(rate, wrong);
      await user.click(screen.getByRole('button', { name: 'Registrar tipo' }));
      await waitFor(() =>
        expect(said(rate)).toContain('Un número mayor que cero, con 12 decimales a lo sumo'),
      );
      expect(rate).toMatchObject({ value: wrong });
    }
    expect(said(field(/^Motivo/))).toContain('Falta completar');
    expect(sent).toEqual([]);

    await user.clear(rate);
    await user.type(rate, '1.600,5');
    await user.type(field(/^Motivo/), 'Acta 7/26');
    await user.click(screen.getByRole('button', { name: 'Registrar tipo' }));
    await waitFor(() => expect(said(rate)).toContain('Menos de un billón.'));
    expect(said(screen.getByRole('group', { name: 'Fecha' }))).toContain('No puede ser futura.');
    await user.click(screen.getByRole('button', { name: 'Registrar tipo' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/administration/rates'));
    const stated = {
      ...{ base: 'EUR', currency: 'ARS', rate: '1600.5', date: '2026-03-30' },
      ...{ source: 'BNA, vendedor', reason: 'Acta 7/26', id: expect.any(String) },
    };
    expect(sent).toEqual([stated, stated]);
    expect((sent[0] as { id: string }).id).toBe((sent[1] as { id: string }).id);
  });

  it('is of two different currencies', async () => {
    serve(analyst);
    const { user } = open('/administration/rates/new');
    await screen.findByRole('textbox', { name: /^Tipo/ });
    await find(user, /^Moneda/, 'EUR');
    await user.type(field(/^Tipo/), '1');
    await day(user, 'Fecha', ['30', '03', '2026']);
    await user.type(field(/^Fuente/), 'a');
    await user.type(field(/^Motivo/), 'b');
    await user.click(screen.getByRole('button', { name: 'Registrar tipo' }));
    const currency = screen.getByRole('combobox', { name: /^Moneda/ });
    await waitFor(() => expect(said(currency)).toContain('Hacen falta dos monedas distintas'));
  });
});

describe('a call', () => {
  it('is put on record, and leads to its page, where its caps are written', async () => {
    serve(administrator);
    const sent: unknown[] = [];
    let answers = 0;
    server.use(
      http.post(`${API}/calls`, async ({ request }) => {
        sent.push(await request.json());
        answers++;
        if (answers === 1) return refusal([{ pointer: '/currency', detail: 'No era moneda ese día.' }]);
        return HttpResponse.json(WORKED, { status: 201 });
      }),
    );
    const { user, router } = open('/administration/calls/new');
    await user.type(await screen.findByRole('textbox', { name: /^Título/ }), 'Cooperación');
    await user.type(field(/^Código/), 'FR-AR-2026');
    await find(user, /^País/, 'Francia');
    await day(user, 'Abre', ['15', '01', '2026']);
    await day(user, 'Cierra', ['14', '01', '2026']);
    await user.click(screen.getByRole('button', { name: 'Registrar convocatoria' }));
    const closes = screen.getByRole('group', { name: 'Cierra' });
    await waitFor(() => expect(said(closes)).toContain('El fin no puede ser anterior al inicio'));
    expect(sent).toEqual([]);
    await day(user, 'Cierra', ['30', '04', '2026']);
    await user.click(screen.getByRole('button', { name: 'Registrar convocatoria' }));
    const currency = screen.getByRole('combobox', { name: /^Moneda/ });
    await waitFor(() => expect(said(currency)).toContain('No era moneda ese día.'));
    await user.click(screen.getByRole('button', { name: 'Registrar convocatoria' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/administration/calls/${WORKED.id}`));
    expect(await screen.findByRole('link', { name: 'Escribir los topes' })).toBeTruthy();
    expect(sent[1]).toEqual({
      ...{ id: expect.any(String), code: 'FR-AR-2026', title: 'Cooperación', country: 'FR' },
      ...{ currency: 'EUR', opensOn: '2026-01-15', closesOn: '2026-04-30' },
    });
  });
});
