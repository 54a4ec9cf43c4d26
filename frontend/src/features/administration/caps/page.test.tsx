import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { AGREEMENTS } from '@/records/queries';
import { administrator, CALL, open, refusal, serve } from '@/test/administration';
import { said, type User } from '@/test/forms';
import { problem, server } from '@/test/server';
import { WORKED, WORKED_CAPS } from '../testing';

const PATH = `/administration/calls/${WORKED.id}/caps`;
const sent: [string | null, unknown][] = [];

/** The call as it stands, with these caps, at this version. */
const serveCaps = (caps: readonly unknown[], version = 3) =>
  http.get(CALL, () =>
    HttpResponse.json({ ...WORKED, version, caps }, { headers: { ETag: `"${version}"` } }),
  );

beforeEach(() => {
  sent.length = 0;
  serve(administrator);
  server.use(
    http.put(`${CALL}/caps`, async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json(WORKED, { headers: { ETag: '"4"' } });
    }),
  );
});

const rule = (number: number) => screen.findByRole('region', { name: `Tope ${number}` });
const text = (box: HTMLElement, name: RegExp) => within(box).getByRole('textbox', { name });

async function choose(user: User, box: HTMLElement, label: RegExp, option: string) {
  const [select] = within(box).getAllByLabelText(label, { selector: '[aria-haspopup="listbox"]' });
  await user.click(select as HTMLElement);
  await user.click(await screen.findByRole('option', { name: option }));
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
}

describe('the caps of a call', () => {
  it('are written one by one: what is measured, of what, and the limit', async () => {
    server.use(serveCaps([]));
    const { user, router, queryClient } = open(PATH);
    const held = [...AGREEMENTS, 'checks', '0199e100-0000-7000-8000-000000000001', 0];
    queryClient.setQueryData(held, { holds: true });
    await user.click(await screen.findByRole('button', { name: 'Agregar un tope' }));
    const box = await rule(1);
    await user.type(text(box, /^Nombre en español/), 'El Estado, a lo sumo un cuarto');
    await user.type(text(box, /^Código/), 'state-quarter');
    const measure = within(box).getByRole('group', { name: 'Qué se mide' });
    await user.click(within(measure).getByRole('checkbox', { name: 'Organismo nacional' }));
    await user.type(within(measure).getByRole('combobox', { name: 'De partes de' }), 'Fra');
    await user.click(await screen.findByRole('option', { name: /Francia/ }));
    await within(measure).findByRole('checkbox', { name: 'Francia' });
    await user.click(within(measure).getByRole('checkbox', { name: /^Solo lo que cuenta/ }));
    const base = within(box).getByRole('group', { name: 'De qué aportes' });
    await user.click(within(base).getByRole('checkbox', { name: /^Solo lo que cuenta/ }));
    await user.type(text(box, /^Límite \(%\)/), '25,00');
    expect(box.textContent).toContain(
      'Todos los aportes (Francia; Organismo nacional; solo lo que cuenta): a lo sumo 25,00 % sobre todos los aportes (solo lo que cuenta)',
    );

    await user.click(screen.getByRole('button', { name: 'Agregar un tope' }));
    const second = await rule(2);
    await user.type(text(second, /^Nombre en español/), 'En todo');
    await user.type(text(second, /^Código/), 'whole');
    await user.click(within(second).getByRole('radio', { name: /^un importe en la moneda/ }));
    expect(within(second).queryByRole('group', { name: 'De qué aportes' })).toBeNull();
    await user.type(text(second, /^Límite \(EUR\)/), '250.000');
    await user.click(within(second).getByRole('checkbox', { name: /^Cada parte por sí misma/ }));
    await user.click(screen.getByRole('button', { name: 'Subir el tope 2' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/administration/calls/${WORKED.id}`));
    expect(sent).toEqual([
      [
        '"3"',
        [
          {
            ...{ code: 'whole', names: { es: 'En todo' }, effect: 'AT_MOST', measure: {} },
            ...{ limit: '250000', each: true },
          },
          {
            code: 'state-quarter',
            names: { es: 'El Estado, a lo sumo un cuarto' },
            effect: 'AT_MOST',
            measure: { sides: ['FR'], actorTypes: ['NATIONAL_BODY'], counted: true },
            base: { selection: { counted: true } },
            limit: '25.00',
          },
        ],
      ],
    ]);
    expect(queryClient.getQueryState(held)?.isInvalidated).toBe(true);
  });

  it('cannot look at what counts where they decide it', async () => {
    server.use(serveCaps([WORKED_CAPS[1]]));
    const { user } = open(PATH);
    const box = await rule(1);
    expect(within(box).getAllByRole('checkbox', { name: /^Solo lo que cuenta/ })).toHaveLength(2);
    await choose(user, box, /Efecto/, 'Cuenta hasta');
    expect(within(box).queryByRole('checkbox', { name: /^Solo lo que cuenta/ })).toBeNull();
    expect(within(box).getByText(/^No impide firmar/)).toBeTruthy();
  });

  it('say which of them is wrong, and where, before anything is sent', async () => {
    server.use(serveCaps(WORKED_CAPS.slice(0, 2)));
    const { user } = open(PATH);
    const second = await rule(2);
    const [code, limit] = [text(second, /^Código/), text(second, /^Límite/)];
    await user.clear(code);
    await user.type(code, 'french-valued');
    await user.clear(limit);
    await user.type(limit, '120');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('button', { name: 'Tope 2, Límite' })).toBeTruthy();
    expect(said(limit)).toContain('Entre 0 y 100, con dos decimales a lo sumo');
    await user.clear(limit);
    await user.type(limit, '50');
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await waitFor(() => expect(said(code)).toContain('Ese código ya está en la lista'));
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Tope 2, Código' }));
    expect(document.activeElement).toBe(code);
    expect(sent).toEqual([]);
  });

  it('show the server’s words at the rule they are about', async () => {
    server.use(
      http.put(`${CALL}/caps`, () =>
        refusal([
          { pointer: '/1/measure/sides/0', detail: 'No es un país.' },
          { pointer: '/0/limit', detail: 'Hasta dos decimales.' },
        ]),
      ),
    );
    const { user } = open(PATH);
    await rule(4);
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const first = await rule(1);
    await waitFor(() => expect(said(text(first, /^Límite/))).toContain('Hasta dos decimales.'));
    const measure = within(await rule(2)).getByRole('group', { name: 'Qué se mide' });
    expect(within(measure).getByText('No es un país.')).toBeTruthy();
  });

  it('are chosen rule by rule when somebody else saved first', async () => {
    const [valued, half, other] = WORKED_CAPS;
    server.use(serveCaps([valued, half]));
    const theirs = [{ ...valued, limit: '30.00' }, half, other];
    server.use(
      http.put(`${CALL}/caps`, async ({ request }) => {
        const match = request.headers.get('If-Match');
        sent.push([match, await request.json()]);
        if (match === '"4"') return HttpResponse.json(WORKED, { headers: { ETag: '"5"' } });
        server.use(serveCaps(theirs, 4));
        return problem(412, 'version-mismatch');
      }),
    );
    const { user, router } = open(PATH);
    const first = await rule(1);
    await user.clear(text(first, /^Límite/));
    await user.type(text(first, /^Límite/), '10');
    await user.click(screen.getByRole('button', { name: 'Quitar el tope 2' }));
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Otra persona cambió este registro' });
    const choice = (name: RegExp) => within(within(dialog).getByRole('radiogroup', { name }));
    const limits = choice(/^french-valued/);
    expect(limits.getByText(/cuentan hasta 30,00 % de la base/)).toBeTruthy();
    expect(limits.getByText(/cuentan hasta 10 % de la base/)).toBeTruthy();
    await user.click(limits.getByRole('radio', { name: /Mío/ }));
    await user.click(choice(/^Orden de los topes/).getByRole('radio', { name: /Mío/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Guardar la unión' }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/administration/calls/${WORKED.id}`));
    expect(sent.at(-1)).toEqual(['"4"', [{ ...valued, limit: '10' }, other]]);
  });
});
