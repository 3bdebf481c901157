import { answerMandateRequest, type MandateAnswer } from '../../api/mandates.ts';
import { useIntent } from '../../shared/useIntent.ts';
import type { CitizenId } from '../../domain/citizen.ts';
import type { MandateRequest } from '../../domain/mandate/mandate.ts';

/** One answer to a request: the same words again are the same answer, sent with the same key. */
export function useAnswering<Wish>(
  self: CitizenId,
  request: MandateRequest,
  answerOf: (wish: Wish) => MandateAnswer,
  onDone: () => void,
) {
  return useIntent(
    self,
    (wish: Wish, key) => answerMandateRequest(self, request, answerOf(wish), key),
    onDone,
  );
}
