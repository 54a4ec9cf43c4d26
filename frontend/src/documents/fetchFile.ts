import { type Api, type DocumentFile, unwrap } from '@/api';
import { retrying, type Wait } from './line';

const PIECE = 4 * 1024 * 1024;
/** A minute of waiting. */
const MOST_TRIES = 7;

/**
 * A file of a document, in pieces: what is here already is not fetched again when the line drops. A file that a document is or
 * was never changes, so that pieces of one fit. The token travels in a header, so a plain link cannot fetch it.
 */
export async function fetchFile(api: Api, id: string, file: DocumentFile, wait?: Wait): Promise<Blob> {
  const { size, mediaType: type } = file;
  const pieces: ArrayBuffer[] = [];
  for (let from = 0; from < size; ) {
    const piece = await retrying(() => fetchPiece(api, id, file, from), { wait, most: MOST_TRIES });
    if (piece.isWhole) return new Blob([piece.bytes], { type });
    pieces.push(piece.bytes);
    from += piece.bytes.byteLength;
  }
  return new Blob(pieces, { type });
}

/** @returns the file whole where something between here and there knows of no pieces */
async function fetchPiece(api: Api, id: string, { number, size }: DocumentFile, from: number) {
  const to = Math.min(from + PIECE, size) - 1;
  const call = api.GET('/documents/{id}/versions/{number}/content', {
    params: { path: { id, number } },
    headers: { Range: `bytes=${from}-${to}` },
    parseAs: 'arrayBuffer',
  });
  const bytes = (await unwrap(call)) as unknown as ArrayBuffer;
  return { bytes, isWhole: (await call).response.status !== 206 };
}
