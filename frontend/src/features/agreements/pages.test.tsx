import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { API, problem, server } from '@/test/server';
import { CASH, FAILING, GIVEN, HOLDING, LABORATORY, PLAN, summaryOf, TIME } from './testing';

const one = `${API}/agreements/${LABORATORY.id}`;
const MAY_ALL = {
  edit: true,
  editTerms: true,
  editPlan: true,
  sign: true,
  enterIntoForce: false,
  close: false,
  terminate: false,
  amend: false,
  signAmendment: false,
  discard: true,
  void: true,
};

function serve(agreement = LABORATORY, checks = HOLDING) {
  server.use(
    http.get(one, () => HttpResponse.json(agreement, { headers: { ETag: '"3"' } })),
    http.get(`${one}/abilities`, () => HttpResponse.json(MAY_ALL)),
    http.get(`${one}/checks`, () => HttpResponse.json(checks)),
    http.get(`${one}/history`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/tariffs`, () => HttpResponse.json({ items: [] })),
    http.get(`${API}/calls`, () => HttpResponse.json({ items: [] })),
  );
}

describe('the list of agreements', () => {
  it('adds up by currency and says how, and shows one currency as a labelled view', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${API}/agreements`, () =>
        HttpResponse.json({ items: [summaryOf(LABORATORY)], total: { count: 1, exact: true } }),
      ),
      http.get(`${API}/agreements/totals`, ({ request }) => {
        const { searchParams } = new URL(request.url);
        asked.push(searchParams.toString());
        return HttpResponse.json({
          count: 1,
          byCurrency: [{ currency: 'EUR', value: PLAN.totals.value, agreements: 1 }],
          ...(searchParams.has('in') && {
            in: {
              label: 'REVALUATION',
              currency: 'USD',
              value: { amount: '126888.24', currency: 'USD' },
              date: '2026-01-01',
              conversions: [],
              leftOut: [{ amount: '5.00', currency: 'XAF' }],
            },
          }),
        });
      }),
    );
    renderApp('/agreements?state=DRAFT&in=USD&on=2026-01-01');
    const row = await screen.findByRole('row', { name: /Laboratorio de agua urbana/ });
    expect(within(row).getByText('108.600,00 EUR')).toBeTruthy();
    const totals = await screen.findByRole('region', { name: 'Totales de la lista' });
    expect(totals.textContent).toContain('108.600,00 EUR 1 acuerdo');
    expect(totals.textContent).toContain('Revaluación al 1 ene 2026');
    expect(totals.textContent).toContain('sin 5,00 XAF');
    expect(totals.textContent).toContain('no se suman monedas distintas');
    expect(asked).toContain('state=DRAFT&in=USD&on=2026-01-01');
  });
});

describe('an agreement', () => {
  it('shows its parties in the same rank, and figures with the rate they were made with', async () => {
    serve();
    const { user } = renderApp(`/agreements/${LABORATORY.id}`);
    const parties = await screen.findByRole('region', { name: 'Partes' });
    expect(
      within(parties)
        .getAllByRole('heading', { level: 2 })
        .map((head) => head.textContent),
    ).toEqual(['Municipalidad de Rosario', 'Ajuntament de Barcelona']);
    expect(parties.textContent).toContain('Paridad 0,75');
    const plan = screen.getByRole('region', { name: 'Plan por parte y por clase' });
    const row = within(plan).getByRole('row', { name: /Rosario/ });
    expect(row.textContent).toContain('46.600,0042,91');
    const figure = within(row).getByRole('button', { name: '40.000.000,00 ARS a 1.600' });
    await user.tab();
    figure.focus();
    const tip = await screen.findByRole('tooltip');
    expect(tip.textContent).toContain('30 mar 2026');
    expect(tip.textContent).toContain('BNA, vendedor');
  });

  it('leads to the page of the call it answers', async () => {
    serve();
    renderApp(`/agreements/${LABORATORY.id}`);
    const link = await screen.findByRole('link', { name: 'Cooperación 2026 (CD-2026)' });
    expect(link.getAttribute('href')).toBe(`/administration/calls/${LABORATORY.call?.id}`);
  });

  it('cannot be signed while a cap fails, and names the rule', async () => {
    serve(LABORATORY, FAILING);
    renderApp(`/agreements/${LABORATORY.id}`);
    expect(await screen.findByText('No se puede firmar: Parte valorizada.')).toBeTruthy();
    const sign = screen.getByRole('button', { name: /^Registrar la firma/ });
    await waitFor(() => expect(sign.getAttribute('aria-disabled')).toBe('true'));
    expect(screen.getByText(/Excede en 1\.100,00 EUR/)).toBeTruthy();
    expect(screen.getByText(/hasta 250\.000 EUR\. Margen: 13\.800,00 EUR/)).toBeTruthy();
  });

  it('is signed on a day, against the version on the page', async () => {
    serve();
    const sent: unknown[] = [];
    server.use(
      http.post(`${one}/sign`, async ({ request }) => {
        sent.push(request.headers.get('If-Match'), await request.json());
        return problem(409, 'conflict', { detail: 'El vínculo todavía no tiene dictamen.' });
      }),
    );
    const { user } = renderApp(`/agreements/${LABORATORY.id}`);
    const button = await waitFor(() => {
      const found = screen.getByRole('button', { name: /^Registrar la firma/ });
      expect(found.getAttribute('aria-disabled')).toBeNull();
      return found;
    });
    await user.click(button);
    const dialog = await screen.findByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Registrar la firma' }));
    expect(await within(dialog).findByText('El vínculo todavía no tiene dictamen.')).toBeTruthy();
    expect(sent).toMatchObject(['"3"', { effectiveOn: '2026-03-01' }]);
  });

  it('shows an amendment beside what is signed', async () => {
    const amendment = {
      ...PLAN,
      number: 1,
      totals: {
        ...PLAN.totals,
        byParty: PLAN.totals.byParty.map((each, index) =>
          index === 0 ? { ...each, cash: { amount: '30000.00', currency: 'EUR' } } : each,
        ),
      },
    };
    const plan = { ...PLAN, state: 'SIGNED' as const, signedOn: '2026-02-12' };
    serve({ ...LABORATORY, state: 'IN_FORCE', plan, amendment });
    renderApp(`/agreements/${LABORATORY.id}`);
    const table = await screen.findByRole('region', { name: 'Plan por parte y por clase' });
    const row = within(table).getByRole('row', { name: /Rosario/ });
    expect(row.querySelector('s')?.textContent).toContain('25.000,00');
    expect(row.querySelector('.agr-new')?.textContent).toContain('30.000,00');
  });
});

describe('the plan while one writes', () => {
  const tried: { contributions: { id: string; description: string }[] }[] = [];
  const answer = (contributions: unknown[] = PLAN.contributions) => ({
    contributions,
    totals: PLAN.totals,
    checks: FAILING,
  });

  it('takes what is pasted, marks what is wrong, and says what it comes to', async () => {
    serve();
    server.use(
      http.post(`${one}/trial`, async ({ request }) => {
        tried.push((await request.json()) as (typeof tried)[number]);
        return HttpResponse.json(answer());
      }),
    );
    const { user } = renderApp(`/agreements/${LABORATORY.id}/plan`);
    const table = await screen.findByRole('table', { name: 'Aportes del plan' });
    expect(within(table).getAllByRole('row')).toHaveLength(4);
    const cell = within(table).getByRole('textbox', { name: 'Descripción, fila 3' });
    fireEvent.paste(cell, {
      clipboardData: { getData: () => 'Bombas\tLaboratorio\t1.000,50\nSala\t\tmucho' },
    });
    expect(await screen.findByText(/Se pegaron 2 filas\. En 1 hay algo por corregir/)).toBeTruthy();
    const amount = within(table).getByRole('textbox', { name: 'Importe u horas, fila 4' });
    expect(amount).toMatchObject({ value: 'mucho' });
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(within(table).getByRole('textbox', { name: 'Importe u horas, fila 3' })).toMatchObject({
      value: '1.000,50',
    });
    const outcome = screen.getByRole('complementary', { name: 'A qué llega el plan' });
    await waitFor(() => expect(outcome.textContent).toContain('108.600,00 EUR'));
    expect(outcome.textContent).toContain('Sin contar 1 fila por corregir.');
    expect(outcome.textContent).toContain('No se puede firmar: Parte valorizada.');
    await waitFor(() =>
      expect(tried.at(-1)?.contributions.map(({ description }) => description)).toEqual([
        'Obra civil',
        'Técnicos',
        'Bombas',
      ]),
    );
    await user.click(screen.getByRole('button', { name: 'Deshacer' }));
    expect(within(table).getAllByRole('row')).toHaveLength(4);
  });

  it('goes from row to row by Enter, and adds one after the last', async () => {
    serve();
    server.use(http.post(`${one}/trial`, () => HttpResponse.json(answer())));
    const { user } = renderApp(`/agreements/${LABORATORY.id}/plan`);
    const cell = await screen.findByRole('textbox', { name: 'Descripción, fila 2' });
    await user.click(cell);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Descripción, fila 3' }));
    await user.keyboard('{Enter}');
    const added = await screen.findByRole('textbox', { name: 'Descripción, fila 4' });
    await waitFor(() => expect(document.activeElement).toBe(added));
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Descripción, fila 3' }));
  });

  it('leaves out rows without a rate and says so at their cell', async () => {
    serve();
    server.use(
      http.post(`${one}/trial`, async ({ request }) => {
        const { contributions } = (await request.json()) as (typeof tried)[number];
        const bad = contributions.findIndex(({ id }) => id === CASH.id);
        if (bad >= 0)
          return problem(422, 'validation-failed', {
            errors: [
              {
                pointer: `/contributions/${bad}/conversion`,
                code: 'rate-missing',
                detail: 'Sin cambio diario.',
              },
            ],
          });
        return HttpResponse.json(answer([TIME, GIVEN]));
      }),
    );
    renderApp(`/agreements/${LABORATORY.id}/plan`);
    expect(await screen.findByText('Sin cambio diario.')).toBeTruthy();
    expect(await screen.findByText('Sin contar 1 fila por corregir.')).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Aportes del plan' });
    await waitFor(() => expect(table.textContent).toContain('62.000,00'));
  });

  it('is merged cell by cell when somebody else saved first', async () => {
    serve();
    const sent: [string | null, { description: string }[]][] = [];
    server.use(
      http.post(`${one}/trial`, () => HttpResponse.json(answer())),
      http.put(`${one}/contributions`, async ({ request }) => {
        sent.push([request.headers.get('If-Match'), (await request.json()) as { description: string }[]]);
        if (sent.length > 1) return HttpResponse.json(LABORATORY, { headers: { ETag: '"5"' } });
        const theirs = [{ ...CASH, description: 'Obra y montaje' }, { ...TIME, description: 'Gente' }, GIVEN];
        server.use(
          http.get(one, () =>
            HttpResponse.json(
              { ...LABORATORY, plan: { ...PLAN, contributions: theirs } },
              { headers: { ETag: '"4"' } },
            ),
          ),
        );
        return problem(412, 'version-mismatch');
      }),
    );
    const { user, router } = renderApp(`/agreements/${LABORATORY.id}/plan`);
    const cell = await screen.findByRole('textbox', { name: 'Descripción, fila 1' });
    await user.clear(cell);
    await user.type(cell, 'Obra mayor');
    await user.click(screen.getByRole('button', { name: 'Guardar el plan' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Otra persona cambió este registro' });
    expect(within(dialog).getByText('Obra y montaje')).toBeTruthy();
    expect(within(dialog).getByText('Gente')).toBeTruthy();
    await user.click(within(dialog).getByText('Obra mayor'));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar la unión' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/agreements/${LABORATORY.id}`));
    expect(sent.map(([etag]) => etag)).toEqual(['"3"', '"4"']);
    expect(sent[1]?.[1].map(({ description }) => description)).toEqual(['Obra mayor', 'Gente', 'Equipos']);
  });
});
