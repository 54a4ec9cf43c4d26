/** The headers of a change: the version it is based on and, if one said it, why. */
export function changing(etag: string, reason?: string) {
  const said = reason?.trim();
  return { 'If-Match': etag, ...(said && { 'Change-Reason': encodeURIComponent(said) }) };
}
