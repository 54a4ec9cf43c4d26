interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** A line that is slow, or that its owner wants spared: then the map, some hundred kilobytes, waits to be asked for. */
export function isSlowLine(connection = (navigator as { connection?: Connection }).connection): boolean {
  return (
    connection?.saveData === true ||
    connection?.effectiveType === 'slow-2g' ||
    connection?.effectiveType === '2g'
  );
}
