export const FORMATS = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  ndjson: 'application/x-ndjson',
} as const;
export type DownloadFormat = keyof typeof FORMATS;

/** Hands a file to the browser: the token travels in a header, so a plain link cannot fetch it. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function fileName(stem: string, format: DownloadFormat, now = new Date()): string {
  return `${stem}-${now.toISOString().slice(0, 10)}.${format}`;
}
