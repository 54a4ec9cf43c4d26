import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderApp } from '@/test/renderApp';

describe('what is summed up on top of a form', () => {
  it('goes to its field, also when that is a choice or a date', async () => {
    const { user } = renderApp('/links/new');
    const date = async (name: RegExp, figures: string) => {
      const [day] = within(await screen.findByRole('group', { name })).getAllByRole('spinbutton');
      await user.click(day as HTMLElement);
      await user.keyboard(figures);
      return day;
    };
    await date(/^Inicio/, '10052025');
    const end = await date(/^Fin previsto/, '01052024');
    await user.click(screen.getByRole('button', { name: 'Crear vínculo' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByRole('button', { name: 'Fuente' }));
    await user.click(within(summary).getByRole('button', { name: 'Tipo' }));
    const [type] = screen.getAllByLabelText(/^Tipo/, { selector: '[aria-haspopup="listbox"]' });
    expect(document.activeElement).toBe(type);
    await user.click(within(summary).getByRole('button', { name: 'Fin previsto' }));
    expect(document.activeElement).toBe(end);
  });
});
