import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Button } from './Button';

test('an action that is not to be had can be reached, says why, and does nothing', async () => {
  const onPress = vi.fn();
  render(
    <Button unavailable="Falta el nombre" onPress={onPress}>
      Guardar
    </Button>,
  );
  const user = userEvent.setup();
  await user.tab();
  const button = screen.getByRole('button', { name: 'Guardar' });
  expect(document.activeElement).toBe(button);
  expect((await screen.findByRole('tooltip')).textContent).toBe('Falta el nombre');
  expect(button.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(onPress).not.toHaveBeenCalled();
});
