import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { SessionProvider } from '@/auth';
import { FakeSession } from '@/test/fakeSession';
import { device, KEPT_FOR_MS, sweep } from './device';
import { readDraft, useDraft, writeDraft } from './drafts';
import { lastSeen, noteSeen } from './seen';

const as = (id: string) => {
  const session = new FakeSession({ id, username: id, name: id });
  return ({ children }: { children: ReactNode }) => (
    <SessionProvider value={session}>{children}</SessionProvider>
  );
};

test('what is typed is found again after the page is gone, with the version it started from', async () => {
  const first = renderHook(() => useDraft<{ name: string }>('territory:1'), { wrapper: as('ana') });
  await waitFor(() => expect(first.result.current.found).toBeNull());
  act(() => first.result.current.keep({ name: 'Rosá' }, 7));
  first.unmount();
  await waitFor(async () => expect(await readDraft('ana', 'territory:1')).not.toBeNull());

  const again = renderHook(() => useDraft<{ name: string }>('territory:1'), { wrapper: as('ana') });
  await waitFor(() => expect(again.result.current.found?.values).toEqual({ name: 'Rosá' }));
  expect(again.result.current.found?.baseVersion).toBe(7);
});

test('nobody finds the draft of another person', async () => {
  await writeDraft('ana', 'territory:2', { name: 'x' });
  const other = renderHook(() => useDraft('territory:2'), { wrapper: as('beto') });
  await waitFor(() => expect(other.result.current.found).toBeNull());
});

test('a saved form leaves nothing behind', async () => {
  const form = renderHook(() => useDraft('territory:3'), { wrapper: as('ana') });
  await waitFor(() => expect(form.result.current.found).toBeNull());
  act(() => form.result.current.keep({ name: 'x' }));
  await act(() => form.result.current.drop());
  form.unmount();
  expect(await readDraft('ana', 'territory:3')).toBeNull();
});

test('after a month what is left on the device is gone', async () => {
  await writeDraft('ana', 'old', { name: 'x' });
  await noteSeen('ana', { type: 'territory', id: '1', name: 'Rosario', country: 'AR' });
  await sweep(Date.now() + KEPT_FOR_MS + 1000);
  expect(await readDraft('ana', 'old')).toBeNull();
  expect(await lastSeen('ana', 10)).toEqual([]);
});

test('records looked at come back latest first, to their reader alone', async () => {
  await (await device()).clear('seen');
  await noteSeen('ana', { type: 'territory', id: '1', name: 'Rosario', country: 'AR' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await noteSeen('ana', { type: 'territory', id: '2', name: 'Torino', country: 'IT' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await noteSeen('ana', { type: 'territory', id: '1', name: 'Rosario', country: 'AR' });
  expect((await lastSeen('ana', 10)).map(({ name }) => name)).toEqual(['Rosario', 'Torino']);
  expect(await lastSeen('beto', 10)).toEqual([]);
});
