import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { constants, type Http2ServerRequest } from 'node:http2';
import { coded, uncoded } from './answer/compression.ts';
import { isStream } from './answer/outcome.ts';

/** Bytes beyond what a request may have, to know that it was too much: what follows is not kept. */
const MARGIN = 64 * 1024;

/**
 * A node request as the Fetch API knows it. Nothing is added: msw's own cookies stay empty here.
 *
 * @param largest how many bytes it may bring at most
 */
export async function readRequest(
  incoming: IncomingMessage,
  largest: (method: string, pathname: string) => number,
): Promise<Request> {
  const { headers, method = 'GET', url = '/' } = incoming;
  // Node types every socket as plain; and an HTTP/2 host is a pseudo-header.
  const scheme = 'encrypted' in incoming.socket && incoming.socket.encrypted ? 'https' : 'http';
  const host = headers.host ?? String(headers[':authority'] ?? 'localhost');
  const address = new URL(`${scheme}://${host}${url}`);
  const enough = largest(method, address.pathname) + MARGIN;
  const body = method === 'GET' || method === 'HEAD' ? null : await readAll(incoming, enough);
  return new Request(address, {
    method,
    headers: headersOf(incoming),
    ...(body && { body }),
  });
}

export async function writeResponse(outgoing: ServerResponse, response: Response): Promise<void> {
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('Set-Cookie', cookies);
  if (response.body && isStream(response)) await passOn(outgoing, response.body);
  else outgoing.end(await coded(outgoing.req, outgoing, Buffer.from(await response.arrayBuffer())));
}

/** What comes, as it comes, until it ends or dies or nobody listens any more. */
async function passOn(outgoing: ServerResponse, body: ReadableStream<Uint8Array>): Promise<void> {
  outgoing.flushHeaders();
  const reader = body.getReader();
  // What has died already has nothing to cancel.
  const gone = once(outgoing, 'close').then(() => reader.cancel().catch(() => undefined));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!outgoing.write(value)) await Promise.race([once(outgoing, 'drain'), gone]);
    }
    outgoing.end();
  } catch {
    drop(outgoing.req);
  }
}

/** Ends the connection without an answer; of HTTP/2 the one stream, since others share the socket. */
export function drop(incoming: IncomingMessage): void {
  if (isHttp2(incoming)) incoming.stream.close(constants.NGHTTP2_INTERNAL_ERROR);
  else incoming.socket.destroy();
}

/** Node's two kinds of request are used alike, and Vite picks HTTP/2 whenever there is a certificate. */
function isHttp2(incoming: IncomingMessage | Http2ServerRequest): incoming is Http2ServerRequest {
  return 'stream' in incoming;
}

function headersOf(incoming: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (name.startsWith(':') || value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) {
      headers.append(name, name.startsWith('if-') ? uncoded(each) : each);
    }
  }
  return headers;
}

async function readAll(
  incoming: IncomingMessage,
  enough: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    if (size < enough) chunks.push(chunk);
    size += chunk.length;
  }
  return new Uint8Array(Buffer.concat(chunks));
}
