import { useEffect, useRef, useState } from 'react';
import { failureKey, isUnreached, problemCode } from '../../api/wire/problem.ts';
import { uploadAttachment } from '../../api/uploads.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { Attachment, FileType } from '../../domain/messages/message.ts';
import type { ProblemKey } from '../../i18n/useProblemText.ts';
import { prepareFile, type FileRefusal, type PreparedFile } from './prepareFile.ts';

/** A file on its way to the municipality. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly state:
    | { readonly is: 'preparing' }
    /** From 0 to 1. */
    | { readonly is: 'sending'; readonly share: number }
    /** It can be tried again, under the same key. */
    | { readonly is: 'failed'; readonly why: ProblemKey; readonly offline: boolean }
    | { readonly is: 'refused'; readonly why: FileRefusal };
}

/** Sends files ahead of their message; what has arrived is told, and is no longer here. */
export function useUploads(citizenId: CitizenId, onArrived: (file: Attachment) => void) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const under = useRef(new Map<string, { abort: AbortController; prepared?: PreparedFile }>());
  useEffect(() => {
    const all = under.current;
    // Who leaves the screen waits for none of them.
    return () => {
      for (const { abort } of all.values()) abort.abort();
    };
  }, []);

  const tell = (key: string, state: Upload['state']) => {
    setUploads((before) => before.map((one) => (one.key === key ? { ...one, state } : one)));
  };
  const remove = (key: string) => {
    under.current.get(key)?.abort.abort();
    under.current.delete(key);
    setUploads((before) => before.filter((one) => one.key !== key));
  };
  const send = async (key: string, prepared: PreparedFile) => {
    const abort = new AbortController();
    under.current.set(key, { abort, prepared });
    tell(key, { is: 'sending', share: 0 });
    const { blob, name } = prepared;
    try {
      const id = await uploadAttachment({
        citizenId,
        file: blob,
        idempotencyKey: key,
        signal: abort.signal,
        onProgress: (share) => {
          if (!abort.signal.aborted) tell(key, { is: 'sending', share });
        },
      });
      if (abort.signal.aborted) return;
      remove(key);
      onArrived({ id, name, mediaType: blob.type as FileType, bytes: blob.size }); // as prepareFile leaves it
    } catch (error) {
      if (abort.signal.aborted) return;
      const why = refusalOf[problemCode(error) ?? ''];
      // The same file would be refused again.
      if (why) tell(key, { is: 'refused', why });
      else tell(key, { is: 'failed', why: failureKey(error), offline: isUnreached(error) });
    }
  };
  return {
    uploads,
    add: async (file: File) => {
      const key = crypto.randomUUID();
      setUploads((before) => [...before, { key, name: file.name, state: { is: 'preparing' } }]);
      under.current.set(key, { abort: new AbortController() });
      const prepared = await prepareFile(file);
      if (!under.current.has(key)) return; // taken away meanwhile
      if (prepared.ok) await send(key, prepared.value);
      else tell(key, { is: 'refused', why: prepared.reason });
    },
    retry: (key: string) => {
      const prepared = under.current.get(key)?.prepared;
      if (prepared) void send(key, prepared);
    },
    remove,
  };
}

/** What the municipality says no to for good. */
const refusalOf: Partial<Record<string, FileRefusal>> = {
  'file-not-allowed': 'wrong-type',
  'payload-too-large': 'too-large',
};
