import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CitizenId } from '../domain/citizen.ts';
import { citizenKey } from '../api/wire/citizenKey.ts';
import { problemCode } from '../api/wire/problem.ts';

/**
 * One intent of the citizen that is worth nothing once the screen is left, such as holding a time;
 * what must outlive the screen goes through the outbox. It keeps one idempotency key until its
 * outcome is known, so that a second tap, or another try after an answer that was lost, cannot do it
 * twice. Whatever the outcome, what is known of the citizen is fetched anew.
 *
 * @param send gets the same key for the same input (`Object.is`) until that was done or refused
 * @param onDone leads on from the screen; who has left it meanwhile is led nowhere
 */
export function useIntent<Input, Done>(
  citizen: CitizenId,
  send: (input: Input, idempotencyKey: string) => Promise<Done>,
  onDone: (done: Done) => void,
) {
  const open = useRef<{ input: Input; key: string } | null>(null);
  // The second of two quick taps comes before the first has been rendered.
  const underWay = useRef(false);
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: Input) => {
      // Whoever has chosen otherwise meanwhile wants something else.
      if (open.current === null || !Object.is(open.current.input, input)) {
        open.current = { input, key: crypto.randomUUID() };
      }
      return send(input, open.current.key);
    },
    networkMode: 'always',
    onSuccess: (done) => {
      if (!hasLeft.current) onDone(done);
    },
    onSettled: (_done, error) => {
      underWay.current = false;
      if (!isUnknown(error)) open.current = null;
      void client.invalidateQueries({ queryKey: citizenKey(citizen) });
    },
  });
  return {
    /** Sends it, unless something is being sent. */
    send: (input: Input) => {
      if (underWay.current) return;
      underWay.current = true;
      mutation.mutate(input);
    },
    sending: mutation.isPending,
    /** What was asked for last. */
    input: mutation.variables,
    error: mutation.error,
  };
}

/** Only a refusal says that it was not done. */
function isUnknown(error: Error | null): boolean {
  return error !== null && problemCode(error) === null;
}
