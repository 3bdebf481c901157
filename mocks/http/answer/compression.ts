import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Less than this fits into what is sent at once anyway. Bytes. */
const WORTH_IT = 1_024;

const pack = promisify(gzip);

/** The ending that validators of compressed answers have (RFC 9110, 8.8.3.3): other bytes, another validator. */
const MARK = '--gzip"';

/**
 * The body as it is sent, compressed when it is text and whoever asks can read that. `outgoing` has the
 * headers of the answer; those of the coding are set here.
 */
export async function coded(
  { method, headers }: IncomingMessage,
  outgoing: ServerResponse,
  body: Buffer,
): Promise<Buffer> {
  const type = String(outgoing.getHeader('Content-Type') ?? '');
  if (!/^text\/|json|javascript/.test(type)) return body;
  outgoing.setHeader('Vary', 'Accept-Encoding');
  const readable = /\bgzip\b(?!;\s*q=0(?:\.0*)?(?:,|$))/.test(headers['accept-encoding'] ?? '');
  if (!readable || body.length < WORTH_IT || method === 'HEAD') return body;
  outgoing.setHeader('Content-Encoding', 'gzip');
  const etag = outgoing.getHeader('ETag');
  if (typeof etag === 'string') outgoing.setHeader('ETag', etag.replace(/"$/, MARK));
  return pack(body);
}

/** What a request builds on, whatever coding it came in: the version is the same. */
export function uncoded(validators: string): string {
  return validators.replaceAll(MARK, '"');
}
