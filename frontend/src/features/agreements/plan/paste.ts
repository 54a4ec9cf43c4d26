import { readAmount, readCells, readDay, readDecimal } from '@/money';
import { COLUMNS, type Column, emptyRow, type PlanRow, withCell } from './rows';

/** How what a spreadsheet says is understood: the reader's figures, and the names that stand for ids. */
export interface PasteContext {
  readonly locale: string;
  readonly accountCurrency: string;
  /** Ids by what people call them, in lower case: parties by their names, kinds by their words. */
  readonly parties: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
  /** The tariff a row's party and day call for, by its category or the name of that; in lower case. */
  readonly tariffOf: (called: string, row: PlanRow) => string | undefined;
  /** Columns by their headings and by what else people call them, in the reader's language. */
  readonly headings: ReadonlyMap<string, Column>;
}

export const pasteKey = (text: string) => text.normalize('NFC').trim().toLowerCase();

/** Whether a text is more than one cell: then it is for the table, not for the one field that has the focus. */
export function isTable(text: string): boolean {
  return /[\t\n]/.test(text.trimEnd());
}

export interface Pasted {
  readonly rows: readonly PlanRow[];
  /** How many rows were written into or added. */
  readonly count: number;
  /** Cells beyond the table's last column: said, for they are lost. */
  readonly beyond: number;
  /** Headings that name no column of the table: their cells are lost too. */
  readonly unknown: readonly string[];
}

/**
 * Cells of a spreadsheet from one cell of the table on, to the right and downwards; rows are added as there is need.
 * A first line of headings says which column is which. What is not understood stays as it came, to be put right.
 */
export function pasteInto(
  rows: readonly PlanRow[],
  at: { readonly row: number; readonly column: Column },
  text: string,
  context: PasteContext,
): Pasted {
  const [first = [], ...others] = readCells(text);
  const headed = first.map((cell) => context.headings.get(pasteKey(cell)));
  const isHeaded = first.length > 1 && headed.filter((column) => column !== undefined).length > 1;
  const start = COLUMNS.indexOf(at.column);
  const columns = isHeaded ? headed : COLUMNS.slice(start);
  const lines = isHeaded ? others : [first, ...others];
  const next = [...rows];
  for (const [index, cells] of lines.entries()) {
    const before = next[at.row + index] ?? emptyRow(undefined, context.accountCurrency);
    const written = cells.reduce((row, cell, position) => {
      const column = columns[position];
      return column ? write(row, column, cell, context) : row;
    }, before);
    next[at.row + index] = valued(written, context);
  }
  const isLost = (cell: string, position: number) => cell !== '' && !columns[position];
  return {
    rows: next,
    count: lines.length,
    beyond: isHeaded ? 0 : lines.reduce((sum, cells) => sum + cells.filter(isLost).length, 0),
    unknown: isHeaded ? first.filter(isLost) : [],
  };
}

/** Which tariff is meant is known only once party and day are. */
function valued(row: PlanRow, { tariffOf }: PasteContext): PlanRow {
  const tariff = row.kind === 'STAFF_TIME' ? tariffOf(pasteKey(row.unit), row) : undefined;
  return tariff ? { ...row, unit: tariff } : row;
}

function write(row: PlanRow, column: Column, cell: string, context: PasteContext): PlanRow {
  const { accountCurrency } = context;
  if (column !== 'quantity')
    return withCell(row, column, understood(row, column, cell, context), accountCurrency);
  const amount = row.kind === 'STAFF_TIME' ? undefined : readAmount(cell, context.locale);
  const written = withCell(
    row,
    'quantity',
    amount?.amount ?? quantityOf(cell, context.locale),
    accountCurrency,
  );
  return amount?.currency ? withCell(written, 'unit', amount.currency, accountCurrency) : written;
}

/** Hours may come with their unit: `1.200 h`. */
export function quantityOf(cell: string, locale: string): string {
  return readDecimal(cell.replace(/\s*(h|hs|hrs?)\.?\s*$/i, ''), locale) ?? cell;
}

function understood(row: PlanRow, column: Column, cell: string, context: PasteContext): string {
  const known = pasteKey(cell);
  if (column === 'party') return context.parties.get(known) ?? cell;
  if (column === 'kind') return context.kinds.get(known) ?? cell;
  if (column === 'date') return readDay(cell) ?? cell;
  if (column === 'unit') return row.kind === 'STAFF_TIME' ? cell : cell.toUpperCase();
  return cell;
}
