/** What the chooser of files offers. The server decides what is kept, by the content. */
export const ACCEPTED = [
  '.pdf',
  '.docx',
  '.xlsx',
  '.pptx',
  '.odt',
  '.ods',
  '.odp',
  '.txt',
  '.csv',
  '.jpg',
  '.jpeg',
  '.png',
  '.tif',
  '.tiff',
];

/** `1,4 MB`, in thousands as file managers count. */
export function sizeText(
  bytes: number,
  number: (value: number, options?: Intl.NumberFormatOptions) => string,
) {
  const unit = bytes < 1_000_000 ? 'kilobyte' : 'megabyte';
  const size = bytes / (unit === 'kilobyte' ? 1000 : 1_000_000);
  return number(Math.max(size, 0.1), { style: 'unit', unit, maximumFractionDigits: size < 10 ? 1 : 0 });
}

/** `PDF`, `DOCX`: what people call such a file. */
export function shortType(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}
