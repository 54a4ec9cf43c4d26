import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { ColumnSpec } from './columns';
import { DataTable, type Sort } from './DataTable';

interface Place {
  readonly id: string;
  readonly name: string;
  readonly population: number;
}

const places: Place[] = Array.from({ length: 500 }, (_, i) => ({
  id: `p${i}`,
  name: `Lugar ${i}`,
  population: i,
}));
const columns: ColumnSpec<Place>[] = [
  { id: 'name', title: 'Nombre', render: (row) => row.name, isRowHeader: true, sortable: true },
  { id: 'population', title: 'Población', render: (row) => row.population, numeric: true, sortable: true },
];

function Harness(props: {
  onOpen: (id: string) => void;
  onEdit: (id: string) => void;
  onSearch: () => void;
}) {
  const [selected, setSelected] = useState<string | null>(null);
  const [sort, setSort] = useState<Sort>({ column: 'name', direction: 'ascending' });
  return (
    <DataTable
      label="Lugares"
      columns={columns}
      rows={places}
      narrow={(row) => row.name}
      sort={sort}
      onSort={setSort}
      selected={selected}
      onSelect={setSelected}
      empty="Nada"
      {...props}
    />
  );
}

async function open() {
  const heard = { onOpen: vi.fn(), onEdit: vi.fn(), onSearch: vi.fn() };
  render(<Harness {...heard} />);
  const user = userEvent.setup();
  await user.tab();
  return { ...heard, user };
}

const selectedRow = () =>
  screen.getAllByRole('row').find((row) => row.getAttribute('aria-selected') === 'true');

test('only the rows in sight are drawn, and readers are told how many there are', async () => {
  await open();
  expect(screen.getAllByRole('row').length).toBeLessThan(80);
  expect(screen.getByRole('grid', { name: 'Lugares' }).getAttribute('aria-rowcount')).toBe('501');
});

test('j and k move, Enter opens, e edits, / searches, all without the arrows', async () => {
  const { user, onOpen, onEdit, onSearch } = await open();
  await user.keyboard('jj');
  const second = selectedRow();
  expect(second?.textContent).toContain('Lugar');
  await user.keyboard('k');
  const first = selectedRow();
  expect(first).not.toBe(second);
  await user.keyboard('{Enter}');
  expect(onOpen).toHaveBeenCalledWith(first?.getAttribute('data-key'));
  await user.keyboard('e');
  expect(onEdit).toHaveBeenCalledWith(first?.getAttribute('data-key'));
  await user.keyboard('/');
  expect(onSearch).toHaveBeenCalled();
});

test('a column sorts by its head, and says which way', async () => {
  const { user } = await open();
  const head = screen.getByRole('columnheader', { name: 'Población' });
  await user.click(head);
  expect(head.getAttribute('aria-sort')).toBe('ascending');
  await user.click(head);
  expect(head.getAttribute('aria-sort')).toBe('descending');
});

test('figures stand right', async () => {
  await open();
  const row = screen.getAllByRole('row')[1];
  if (!row) throw new Error('no row');
  const [figure] = within(row).getAllByRole('gridcell');
  expect(figure?.className).toContain('num');
});
