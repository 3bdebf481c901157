import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { CitizenId } from '../domain/citizen.ts';
import { citizenKey } from './citizenKey.ts';
import { problemCode } from './problem.ts';

/**
 * One intent of the citizen, such as "cancel this". It keeps one idempotency key until its outcome
 * is known, so that a second tap, or "try again" after an answer that was lost, cannot do it twice.
 * Whatever the outcome, what is known of the citizen is fetched anew.
 */
export function useIntent<Input, Done>(
  citizen: CitizenId,
  send: (input: Input, idempotencyKey: string) => Promise<Done>,
  onDone: (done: Done) => void,
) {
  const key = useRef<string | null>(null);
  // The second of two quick taps comes before the first has been rendered.
  const underWay = useRef(false);
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: Input) => send(input, (key.current ??= crypto.randomUUID())),
    networkMode: 'always',
    onSuccess: onDone,
    onSettled: (_done, error) => {
      underWay.current = false;
      // While nobody knows whether it was done, the next try is the same intent.
      if (!isUnknown(error)) key.current = null;
      void client.invalidateQueries({ queryKey: citizenKey(citizen) });
    },
  });
  const unknown = isUnknown(mutation.error);
  return {
    /** Sends it, unless it is being sent. */
    send: (input: Input) => {
      if (underWay.current) return;
      underWay.current = true;
      // The same intent again is the same in every word, or the key would not fit it.
      mutation.mutate(unknown && mutation.variables !== undefined ? mutation.variables : input);
    },
    sending: mutation.isPending,
    /** What was asked for last. */
    input: mutation.variables,
    error: mutation.error,
    /** No answer came, or none that could be read: it may or may not have been done. */
    unknown,
    reset: mutation.reset,
  };
}

/** Only a refusal says that it was not done. */
function isUnknown(error: Error | null): boolean {
  return error !== null && problemCode(error) === null;
}
