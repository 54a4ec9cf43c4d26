import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { LeaveGuard } from './LeaveGuard';

function Form() {
  const [text, setText] = useState('');
  return (
    <>
      <input aria-label="Nombre" value={text} onChange={(event) => setText(event.target.value)} />
      <LeaveGuard isDirty={() => text !== ''} dirty={text !== ''} />
    </>
  );
}

async function open() {
  const root = createRootRoute({
    component: () => (
      <>
        {/* biome-ignore lint/suspicious/noExplicitAny: a router of its own, not the app's */}
        <Link to={'/away' as any}>Irse</Link>
        <Outlet />
      </>
    ),
  });
  const form = createRoute({ getParentRoute: () => root, path: '/', component: Form });
  const away = createRoute({ getParentRoute: () => root, path: '/away', component: () => <p>Lejos</p> });
  const router = createRouter({
    routeTree: root.addChildren([form, away]),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a router of its own, not the app's
  render(<RouterProvider router={router as any} />);
  const user = userEvent.setup();
  return { user, field: await screen.findByRole('textbox', { name: 'Nombre' }) };
}

test('an untouched form lets one go', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('link', { name: 'Irse' }));
  expect(await screen.findByText('Lejos')).toBeTruthy();
});

test('leaving with unsaved work asks, and staying keeps what was typed', async () => {
  const { user, field } = await open();
  await user.type(field, 'Rosario');
  await user.click(screen.getByRole('link', { name: 'Irse' }));
  expect(await screen.findByRole('alertdialog', { name: 'Hay cambios sin guardar' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Seguir aquí' }));
  expect((field as HTMLInputElement).value).toBe('Rosario');
  await user.click(screen.getByRole('link', { name: 'Irse' }));
  await user.click(await screen.findByRole('button', { name: 'Salir sin guardar' }));
  expect(await screen.findByText('Lejos')).toBeTruthy();
});
