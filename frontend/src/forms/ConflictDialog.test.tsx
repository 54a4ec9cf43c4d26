import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ConflictDialog } from './ConflictDialog';

const fields = [
  { name: 'name', label: 'Nombre', text: true },
  { name: 'population', label: 'Población', format: (value: unknown) => `${value} hab.` },
  { name: 'source', label: 'Fuente' },
];
const base = { name: 'Rosario', population: 900, source: 'INDEC' };
const theirs = { name: 'Rosario (SF)', population: 950, source: 'INDEC' };
const mine = { name: 'Rosário', population: 900, source: 'Censo 2022' };

function open() {
  const onResolve = vi.fn();
  const onCancel = vi.fn();
  render(
    <ConflictDialog
      fields={fields}
      base={base}
      theirs={theirs}
      mine={mine}
      who="P. Ledesma"
      when="2026-11-24T12:58:00Z"
      onResolve={onResolve}
      onCancel={onCancel}
    />,
  );
  return { onResolve, onCancel, user: userEvent.setup() };
}

test('it says what asks for a choice and what joined, with who changed it', () => {
  open();
  expect(screen.getByText(/Un campo pide elegir\. Otros 2 se unieron solos\./)).toBeTruthy();
  const group = screen.getByRole('radiogroup', { name: /Nombre/ });
  expect(within(group).getByText('P. Ledesma')).toBeTruthy();
  expect(screen.getByText('950 hab.')).toBeTruthy();
});

test('nothing is saved before every field is chosen, and the button says why', async () => {
  const { onResolve, user } = open();
  const save = screen.getByRole('button', { name: 'Guardar la unión' });
  expect(save.getAttribute('aria-disabled')).toBe('true');
  await user.click(save);
  expect(onResolve).not.toHaveBeenCalled();
});

test('choosing mine keeps theirs where only they wrote', async () => {
  const { onResolve, user } = open();
  await user.click(screen.getByRole('radio', { name: /Mío/ }));
  await user.click(screen.getByRole('button', { name: 'Guardar la unión' }));
  expect(onResolve).toHaveBeenCalledWith({ name: 'Rosário', population: 950, source: 'Censo 2022' });
});

test('a text may be written anew from both', async () => {
  const { onResolve, user } = open();
  await user.click(screen.getByRole('radio', { name: /Escribir uno nuevo/ }));
  const field = screen.getByRole('textbox', { name: 'Nombre: texto nuevo' });
  await user.clear(field);
  await user.type(field, 'Ciudad de Rosario');
  await user.click(screen.getByRole('button', { name: 'Guardar la unión' }));
  expect(onResolve).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ciudad de Rosario' }));
});
