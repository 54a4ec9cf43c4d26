import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { expect } from 'vitest';

export type User = ReturnType<typeof userEvent.setup>;

export const field = (name: RegExp) => screen.getByRole('textbox', { name });

/** A date goes in segment by segment: day, month, year. */
export async function day(user: User, name: string | RegExp, figures: readonly string[]): Promise<void> {
  const segments = within(screen.getByRole('group', { name })).getAllByRole('spinbutton');
  for (const [index, typed] of figures.entries()) {
    await user.click(segments[index] as HTMLElement);
    await user.keyboard(typed);
  }
}

/** Finds by typing, and takes what is offered. */
export async function find(user: User, name: RegExp, text: string): Promise<void> {
  const box = screen.getByRole('combobox', { name });
  await user.clear(box);
  await user.type(box, text);
  await user.click(await screen.findByRole('option', { name: new RegExp(text) }));
  await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
}

export async function retype(user: User, name: RegExp, text: string): Promise<void> {
  await user.clear(field(name));
  await user.type(field(name), text);
}

/** What stands beside a field that is marked as wrong. */
export function said(of: HTMLElement): string {
  const marked = of.getAttribute('role') === 'group' ? within(of).getAllByRole('spinbutton')[0] : of;
  expect(marked?.getAttribute('aria-invalid')).toBe('true');
  return (of.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
}
