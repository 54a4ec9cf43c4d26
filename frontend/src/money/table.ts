/**
 * The cells of what a spreadsheet copies: rows end with a line break, cells with a tab; a cell that holds one of these
 * or a quotation mark stands in quotation marks, and its own are doubled.
 */
export function readCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell.trim());
    if (text[end] === '\t') {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows.filter((cells) => cells.some((cell) => cell !== ''));
}

function plain(text: string, from: number) {
  const found = text.slice(from).search(/[\t\r\n]/);
  const end = found < 0 ? text.length : from + found;
  return { cell: text.slice(from, end), end };
}

/** One that is opened and never closed is no quotation: then the mark is a part of what it says. */
function quoted(text: string, from: number) {
  let cell = '';
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (at + 1 === text.length || /[\t\r\n]/.test(text[at + 1] ?? '')) return { cell, end: at + 1 };
    else return plain(text, from);
  }
  return plain(text, from);
}
