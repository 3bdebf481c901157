import type { Operation } from '../../mocks/http/openapi.ts';
import { newKey, type TestBrowser } from '../support/municipality/municipality-browser.ts';
import type { HttpMunicipality } from '../support/municipality/municipality-http.ts';

/**
 * Asks for one operation with nothing but the citizen, as a person who stays logged in. It is about a
 * real appointment, if there is one: who may not ask learns nothing of it.
 */
export function createAsker(server: HttpMunicipality) {
  const browsers = new Map<string, Promise<TestBrowser>>();
  const browserOf = (actor: string) => {
    const known = browsers.get(actor) ?? server.login(actor);
    browsers.set(actor, known);
    return known;
  };
  return async ({ path, method, bodyTypes }: Operation, actor: string, citizen: string) => {
    const browser = await browserOf(actor);
    const all = server.host.municipality.staff.appointments(citizen);
    const onScreen = all.find(({ deliveryMode }) => deliveryMode === 'video');
    const appointment = path.includes('/video') ? onScreen : all[0];
    const concrete = path
      .replace('{citizenId}', citizen)
      .replace('{appointmentId}', appointment?.id ?? 'ap-0000')
      .replace('{holdId}', 'ho-0000')
      .replace('{mandateId}', 'ma-0000')
      .replace('{requestId}', 'mr-0000')
      .replace('{threadId}', 'th-0000')
      .replace('{attachmentId}', 'at-0000')
      .replace('{waitingId}', 'wa-0000')
      .replace('{offerId}', 'of-0000');
    const [type] = bodyTypes;
    const isJson = type === 'application/json';
    return browser.fetch(concrete, {
      method,
      headers: {
        'X-CSRF-Token': browser.antiForgeryToken,
        'Idempotency-Key': newKey(),
        'If-Match': '"0"',
        ...(type !== undefined && { 'Content-Type': type }),
      },
      ...(type !== undefined && { body: isJson ? JSON.stringify({ citizenId: citizen }) : 'x' }),
    });
  };
}

/** 400 for the body that says nothing, or 412 where it need not say more; 422 for such a file; what is made up is not found, whoever asks. */
export function isAboutTheRequest({ id, path }: Operation, status: number): boolean {
  if (id === 'uploadAttachment') return status === 422;
  if (id === 'cancelAppointment') return status === 412;
  // Not everybody has a visit on screen, and none of them is open.
  if (id === 'getVideoVisit') return status === 404;
  if (id === 'joinVideoVisit') return status === 404 || status === 409;
  const madeUp = /\{(holdId|mandateId|requestId|threadId|attachmentId|waitingId|offerId)\}/.test(
    path,
  );
  return status === 400 || (status === 404 && madeUp);
}
