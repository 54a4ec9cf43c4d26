type OnShare = (share: number) => void;

/** Requests whose way out somebody watches, by the key of their intention. */
const watchers = new Map<string, OnShare>();

/** While the call lasts, how much of its body has left is told, from 0 to 1; a call that is sent again begins anew. */
export async function watching<T>(key: string, onShare: OnShare, call: () => Promise<T>): Promise<T> {
  watchers.set(key, onShare);
  try {
    return await call();
  } finally {
    watchers.delete(key);
  }
}

/** `fetch` does not tell how much of a body has left, so what is watched goes the older way; anything else does not. */
export function sendWatched(request: Request): Promise<Response> | undefined {
  const onShare = watchers.get(request.headers.get('Idempotency-Key') ?? '');
  return onShare && send(request, onShare);
}

async function send(request: Request, onShare: OnShare): Promise<Response> {
  const body = await request.arrayBuffer();
  return new Promise((resolve, reject) => {
    const way = new XMLHttpRequest();
    way.open(request.method, request.url);
    request.headers.forEach((value, name) => {
      way.setRequestHeader(name, value);
    });
    way.responseType = 'arraybuffer';
    way.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onShare(loaded / total);
    };
    way.onload = () => resolve(answerOf(way));
    way.onerror = () => reject(new TypeError('The request did not arrive'));
    way.onabort = () => reject(request.signal.reason);
    request.signal.addEventListener('abort', () => way.abort());
    onShare(0);
    way.send(body);
  });
}

function answerOf(way: XMLHttpRequest): Response {
  const headers = new Headers();
  for (const line of way.getAllResponseHeaders().split('\r\n')) {
    const at = line.indexOf(':');
    if (at > 0) headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  const body = way.status === 204 || way.status === 304 ? null : (way.response as ArrayBuffer);
  return new Response(body, { status: way.status, statusText: way.statusText, headers });
}
