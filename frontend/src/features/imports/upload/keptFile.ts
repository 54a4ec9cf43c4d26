/** A file dropped on the list on its way to the page of a new import: an address cannot carry it. */
let kept: File | undefined;

export function keepFile(file: File): void {
  kept = file;
}

export function takeFile(): File | undefined {
  const file = kept;
  kept = undefined;
  return file;
}
