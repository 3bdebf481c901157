import './answersLater.gen.ts';
import type { CitizenId } from '../domain/citizen.ts';
import type { ReminderChoice } from '../domain/messages/reminder.ts';
import { client, expectOk } from './wire/client.ts';

/** Apart from what only the screen asks: the outbox sends it from wherever one is. @throws ApiError */
export async function changeReminders(
  citizenId: CitizenId,
  etag: string,
  choice: ReminderChoice,
  idempotencyKey: string,
): Promise<void> {
  const answer = await client.PATCH('/citizens/{citizenId}/reminder-settings', {
    params: {
      path: { citizenId },
      header: { 'Idempotency-Key': idempotencyKey, 'If-Match': etag },
    },
    body: { citizenId, ...choice },
  });
  expectOk(answer);
}
