export const LARGEST_BYTES = 20 * 1024 * 1024;
export const ACCEPTED = ['.csv', '.tsv', '.txt', '.xlsx'];

export type FileTrouble = 'tooLarge' | 'empty' | 'oldExcel';

/** What can be told of a file before it travels. */
export function troubleOf(file: File): FileTrouble | undefined {
  if (file.size > LARGEST_BYTES) return 'tooLarge';
  if (file.size === 0) return 'empty';
  return /\.xls[bm]?$|\.ods$|\.numbers$/i.test(file.name) ? 'oldExcel' : undefined;
}

/** `1,4 MB`, in thousands as file managers count. */
export function sizeText(
  bytes: number,
  number: (value: number, options?: Intl.NumberFormatOptions) => string,
) {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return number(Math.max(size, 0.1), { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 });
}
