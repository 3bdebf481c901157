import { readMessages, sawAppointments } from '../activities/activities.ts';
import { type ActivityQuery, activitiesOf } from '../activities/activityList.ts';
import { revokeMandate } from '../appointments/staff.ts';
import { map } from '../kernel/answer.ts';
import { died } from './deaths.ts';
import type { Instant } from '../kernel/records.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import type { World } from '../kernel/world.ts';
import { changeSettings, settingsOf } from '../post/notifications.ts';
import { sentPost } from '../post/post.ts';
import { changeMandate, endMandate, giveMandate } from './changes.ts';
import type { MandateRecord, MandateRequestRecord } from './state.ts';
import { mandateRequestsOf, requestState, toWireRequest } from './requestList.ts';
import { answerMandateRequest, registerPaper, requestMandate } from './requests.ts';
import { mandateOf, mandatesOf, toWireMandate } from './mandates.ts';
import { type LoginMandate, loginMandates, reconcile } from './reconcile.ts';

/**
 * Who may act for whom, and what was done.
 *
 * @param world gives the state as of now
 */
export function createMandatesDesk(world: () => World) {
  const mandate = (citizen: CitizenId, answer: Answer<MandateRecord>) =>
    map(answer, (one) => toWireMandate(world(), citizen, one));
  const request = (citizen: CitizenId, answer: Answer<MandateRequestRecord>) =>
    map(answer, (one) => toWireRequest(world(), citizen, one));
  return {
    mandates: (citizen: CitizenId) => mandatesOf(world(), citizen),
    mandate: (citizen: CitizenId, id: Wire['MandateId']) =>
      mandate(citizen, mandateOf(world(), citizen, id)),
    giveMandate: (wish: Wire['MandateRequest']) =>
      mandate(wish.citizenId, giveMandate(world(), wish)),
    changeMandate: (id: Wire['MandateId'], wish: Wire['MandateChange'], ifMatch: string) =>
      mandate(wish.citizenId, changeMandate(world(), id, wish, ifMatch)),
    endMandate: (citizen: CitizenId, id: Wire['MandateId'], ifMatch: string) =>
      mandate(citizen, endMandate(world(), citizen, id, ifMatch)),

    mandateRequests: (citizen: CitizenId) => mandateRequestsOf(world(), citizen),
    requestMandate: (wish: Wire['MandateAsk']) =>
      request(wish.citizenId, requestMandate(world(), wish)),
    answerMandateRequest: (
      id: Wire['MandateRequestId'],
      wish: Wire['MandateAnswer'],
      ifMatch: string,
    ) => request(wish.citizenId, answerMandateRequest(world(), id, wish, ifMatch)),

    /** The citizen's log; to a representative only what they did themselves. */
    activities: (actor: CitizenId, citizen: CitizenId, query: ActivityQuery) =>
      activitiesOf(world(), actor, citizen, query),
    /** Records, once a day, that a representative looked at the appointments. */
    sawAppointments: (actor: CitizenId, citizen: CitizenId) =>
      sawAppointments(world(), actor, citizen),
    /** Records, once a day, that a representative read messages or their files. */
    readMessages: (actor: CitizenId, citizen: CitizenId) => readMessages(world(), actor, citizen),

    notificationSettings: (citizen: CitizenId) => settingsOf(world(), citizen),
    updateNotificationSettings: (wish: Wire['NotificationSettingsChange'], ifMatch: string) =>
      changeSettings(world(), wish, ifMatch),

    /** What a login of this person carries now. */
    loginMandates: (actor: CitizenId) => loginMandates(world(), actor),
    /** Brings the register in line with a login made at `issuedAt`. Gives sentences without numbers. */
    reconcile: (actor: CitizenId, told: readonly LoginMandate[], issuedAt: Instant) =>
      reconcile(world(), actor, told, issuedAt),
  };
}

/** What the municipality's staff do about people and mandates, from the simulator's page. */
export function createMandatesStaff(world: () => World) {
  return {
    /** Ends a mandate at once, as its giver would. */
    revokeMandate: (giver: CitizenId, representative: CitizenId) =>
      revokeMandate(world(), giver, representative),
    /** A death: all mandates given or received end, and nobody finds the citizen any more. */
    died: (citizen: CitizenId) => died(world(), citizen),
    paperRequests: () =>
      [...world().mandateRequests.values()]
        .filter((one) => one.way === 'paper' && requestState(world(), one) === 'pending')
        .map(({ id, asker, giverName }) => ({ id, asker, giverName })),
    /** A signed paper has come in. */
    registerPaper: (id: Wire['MandateRequestId']) =>
      map(registerPaper(world(), id), () => undefined),
    post: () => sentPost(world()),
    /** Names and numbers, for trying out how a mandate is given. */
    civilRegister: () =>
      [...world().residents.values()]
        .filter(({ unlisted }) => !unlisted)
        .map(({ id, name, cpr }) => ({ citizenId: id, name, cpr })),
  };
}
