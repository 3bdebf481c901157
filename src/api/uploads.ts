import './answersLater.gen.ts';
import { basePath } from './wire/basePath.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { AttachmentId } from '../domain/messages/message.ts';
import { headersOfWrite, heedHere } from './wire/client.ts';
import type { Came } from './wire/answer.ts';
import { ApiError } from './wire/problem.ts';
import type { Wire } from './wire/read.ts';
import { knowSession } from './session.ts';

interface Upload {
  readonly citizenId: CitizenId;
  readonly file: Blob;
  readonly idempotencyKey: string;
  /** From 0 to 1, as it goes out. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds: 10 MB over a poor mobile network. */
const patience = 180_000;

/**
 * Sends a file ahead of its message. `fetch` does not tell how far it has come, so this is the one
 * place with an XMLHttpRequest.
 *
 * @throws ApiError; the signal's reason when it was cancelled
 */
export async function uploadAttachment(upload: Upload): Promise<AttachmentId> {
  await knowSession();
  const body = heedHere(
    { method: 'POST', address: where, path: { citizenId: upload.citizenId } },
    await send(upload),
  );
  return (body as Wire['UploadedAttachment']).id as AttachmentId; // as the contract says
}

function send({ citizenId, file, idempotencyKey, onProgress, signal }: Upload) {
  return new Promise<Came>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const unreached = () => {
      reject(new ApiError({ kind: 'unreached' }));
    };
    const address = `${basePath}${where.replace('{citizenId}', citizenId)}`;
    request.open('POST', address);
    request.timeout = patience;
    const headers = { ...headersOfWrite(), 'Idempotency-Key': idempotencyKey };
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      onProgress(total === 0 ? 0 : loaded / total);
    };
    request.onload = () => {
      const { status, responseText: text, responseURL } = request;
      const redirected = new URL(responseURL, location.href).pathname !== address;
      resolve({ status, text, headers: headersOf(request), redirected });
    };
    request.onerror = unreached;
    request.ontimeout = unreached;
    request.onabort = () => {
      reject(signal.reason as Error); // an AbortError, unless who aborts says otherwise
    };
    signal.addEventListener('abort', () => {
      request.abort();
    });
    if (signal.aborted) reject(signal.reason as Error);
    else request.send(file);
  });
}

function headersOf(request: XMLHttpRequest): Headers {
  const lines = request.getAllResponseHeaders().trim().split('\r\n');
  return new Headers(
    lines.filter(Boolean).map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}

/** As the contract writes it. */
const where = '/citizens/{citizenId}/message-attachments';
