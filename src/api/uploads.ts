import { basePath } from './basePath.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { AttachmentId } from '../domain/message.ts';
import { failed, headersOfWrite } from './client.ts';
import { ApiError } from './problem.ts';
import type { components } from './schema.gen.ts';
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
  const { status, text, headers } = await send(upload);
  const body = parsed(text);
  if (status === 201)
    return (body as components['schemas']['UploadedAttachment']).id as AttachmentId; // as the contract says
  throw failed(new Response(null, { status, headers }), body);
}

function send({ citizenId, file, idempotencyKey, onProgress, signal }: Upload) {
  return new Promise<{ status: number; text: string; headers: Record<string, string> }>(
    (resolve, reject) => {
      const request = new XMLHttpRequest();
      const unreached = () => {
        reject(new ApiError({ kind: 'unreached' }));
      };
      request.open('POST', `${basePath}/citizens/${citizenId}/message-attachments`);
      request.timeout = patience;
      const headers = { ...headersOfWrite(), 'Idempotency-Key': idempotencyKey };
      request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
      request.upload.onprogress = ({ loaded, total }) => {
        onProgress(total === 0 ? 0 : loaded / total);
      };
      request.onload = () => {
        const after = request.getResponseHeader('Retry-After');
        const { status, responseText: text } = request;
        resolve({ status, text, headers: after === null ? {} : { 'Retry-After': after } });
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
    },
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
