import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { open, serve } from '@/test/administration';
import { API, analyst, problem, server } from '@/test/server';
import { BY_EURO } from '../testing';

describe('the converter', () => {
  const conversion = `${API}/exchange-rates/conversion`;

  it('tells rate, day, source, how old it is, and both rates where a third currency lies between', async () => {
    serve(analyst);
    const yearly = {
      ...BY_EURO,
      kind: 'ANNUAL_AVERAGE',
      label: 'DIRECT',
      legs: [{ base: 'USD', currency: 'UYU', rate: '40.125', date: '2024-12-31', source: 'FMI' }],
      date: '2024-12-31',
      reason: undefined,
    };
    server.use(
      http.get(conversion, () =>
        HttpResponse.json({ from: 'ARS', to: 'UYU', date: '2026-04-02', options: [BY_EURO, yearly] }),
      ),
    );
    open('/administration/rates?amount=4000&of=ARS&in=UYU&day=2026-04-02');
    const ways = await screen.findByRole('list', { name: 'Formas de convertir' });
    const [manual, average] = within(ways).getAllByRole('listitem');
    for (const said of [
      '120,00 UYU',
      'Manual · por una tercera moneda · es de 3 días antes',
      '33,333333 ARS por UYU',
      '1.600 ARS por EUR · 30 mar 2026 · BNA, vendedor',
      '48 UYU por EUR · 31 mar 2026 · BCU',
      'Acta 7/26',
    ])
      expect(manual?.textContent).toContain(said);
    expect(average?.textContent).toContain('Promedio anual · entre las dos monedas · es de 2 años antes');
    expect(average?.textContent).toContain('40,125 UYU por USD · 2024 · FMI');
  });

  it('says beside each field what is missing, and then puts the question into the address', async () => {
    serve(analyst);
    const asked: string[] = [];
    server.use(
      http.get(conversion, ({ request }) => {
        asked.push(new URL(request.url).search);
        return HttpResponse.json({ from: 'ARS', to: 'EUR', date: '2026-04-02', options: [] });
      }),
    );
    const { user, router } = open('/administration/rates?day=2026-04-02');
    const converter = await screen.findByRole('region', { name: 'Convertir un importe' });
    const amount = within(converter).getByRole('textbox', { name: 'Importe' });
    const of = within(converter).getByRole('combobox', { name: 'En' });
    await user.type(amount, '0');
    await user.click(within(converter).getByRole('button', { name: 'Convertir' }));
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    expect(within(converter).getByText('Un importe mayor que cero')).toBeTruthy();
    expect(of.getAttribute('aria-invalid')).toBe('true');
    expect(within(converter).getByText('Falta elegir la moneda del importe')).toBeTruthy();
    expect(asked).toEqual([]);

    await user.clear(amount);
    await user.type(amount, '40.000.000,50');
    await user.type(of, 'ARS');
    await user.click(await screen.findByRole('option', { name: /ARS/ }));
    await user.click(within(converter).getByRole('button', { name: 'Convertir' }));
    await waitFor(() =>
      expect(router.state.location.search).toMatchObject({ amount: '40000000.50', of: 'ARS', in: 'EUR' }),
    );
    expect(await within(converter).findByText(/^No hay ningún tipo que sirva/)).toBeTruthy();
    expect(asked).toEqual(['?from=ARS&to=EUR&date=2026-04-02&amount=40000000.50']);
    expect(amount.getAttribute('aria-invalid')).toBeNull();

    router.history.back();
    await waitFor(() => expect(amount).toMatchObject({ value: '' }));
    expect(of).toMatchObject({ value: '' });
  });

  it('tells why the server takes the question for none', async () => {
    serve(analyst);
    server.use(
      http.get(conversion, () =>
        problem(400, 'invalid-parameter', {
          detail: 'Un parámetro no se entiende.',
          errors: [{ parameter: 'amount', code: 'amount-too-precise', detail: 'Hasta 2 decimales.' }],
        }),
      ),
    );
    open('/administration/rates?amount=1.005&of=ARS&in=EUR&day=2026-04-02');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Un parámetro no se entiende.');
    expect(alert.textContent).toContain('Hasta 2 decimales.');
  });
});
