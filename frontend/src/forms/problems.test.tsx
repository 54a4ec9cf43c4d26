import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ApiProblem } from '@/api';
import { ProblemState } from './problems';

function problem(status: number) {
  return new ApiProblem({
    status,
    code: status === 403 ? 'forbidden' : 'unavailable',
    title: 'Problema',
    detail: 'Así no se puede.',
  });
}

test('what failed may be tried again', () => {
  render(<ProblemState error={problem(503)} title="No se pudo cargar" onRetry={vi.fn()} />);
  expect(screen.getByRole('button', { name: 'Reintentar' })).toBeTruthy();
});

test('what one may not see is said, without a button that changes nothing', () => {
  render(<ProblemState error={problem(403)} title="No se pudo cargar" onRetry={vi.fn()} />);
  expect(screen.getByText('Así no se puede.')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
