import { readMessages, sawAppointments } from '../activities/activities.ts';
import { activitiesOf } from '../activities/activityList.ts';
import { map } from '../kernel/answer.ts';
import type { Answer, CitizenId } from '../kernel/wire.ts';
import { died } from '../kernel/deaths.ts';
import { changeMandate, endMandate, giveMandate } from './mandateChanges.ts';
import type { MandateOffice, MandateStaff } from './mandateContract.ts';
import type { MandateRecord, MandateRequestRecord } from './mandateRecords.ts';
import { mandateRequestsOf, requestState, wireRequest } from './mandateRequestList.ts';
import { answerMandateRequest, registerPaper, requestMandate } from './mandateRequests.ts';
import { mandateOf, mandatesOf, wireMandate } from './mandates.ts';
import { changeSettings, settingsOf } from '../post/notifications.ts';
import { sentPost } from '../post/post.ts';
import { loginMandates, reconcile } from './reconcile.ts';
import { revokeMandate } from '../appointments/staff.ts';
import type { World } from '../kernel/world.ts';

/** Who may act for whom, and what was done. `world` gives the state as of now. */
export function createMandateOffice(world: () => World): MandateOffice {
  const mandate = (citizen: CitizenId, answer: Answer<MandateRecord>) =>
    map(answer, (one) => wireMandate(world(), citizen, one));
  const request = (citizen: CitizenId, answer: Answer<MandateRequestRecord>) =>
    map(answer, (one) => wireRequest(world(), citizen, one));
  return {
    mandates: (citizen) => mandatesOf(world(), citizen),
    mandate: (citizen, id) => mandate(citizen, mandateOf(world(), citizen, id)),
    giveMandate: (wish) => mandate(wish.citizenId, giveMandate(world(), wish)),
    changeMandate: (id, wish, ifMatch) =>
      mandate(wish.citizenId, changeMandate(world(), id, wish, ifMatch)),
    endMandate: (citizen, id, ifMatch) =>
      mandate(citizen, endMandate(world(), citizen, id, ifMatch)),

    mandateRequests: (citizen) => mandateRequestsOf(world(), citizen),
    requestMandate: (wish) => request(wish.citizenId, requestMandate(world(), wish)),
    answerMandateRequest: (id, wish, ifMatch) =>
      request(wish.citizenId, answerMandateRequest(world(), id, wish, ifMatch)),

    activities: (actor, citizen, query) => activitiesOf(world(), actor, citizen, query),
    sawAppointments: (actor, citizen) => sawAppointments(world(), actor, citizen),
    readMessages: (actor, citizen) => readMessages(world(), actor, citizen),

    notificationSettings: (citizen) => settingsOf(world(), citizen),
    updateNotificationSettings: (wish, ifMatch) => changeSettings(world(), wish, ifMatch),

    loginMandates: (actor) => loginMandates(world(), actor),
    reconcile: (actor, told, issuedAt) => reconcile(world(), actor, told, issuedAt),
  };
}

/** What staff do about people and mandates. */
export function createMandateStaff(world: () => World): MandateStaff {
  return {
    revokeMandate: (giver, representative) => revokeMandate(world(), giver, representative),
    died: (citizen) => died(world(), citizen),
    paperRequests: () =>
      [...world().mandateRequests.values()]
        .filter((one) => one.way === 'paper' && requestState(world(), one) === 'pending')
        .map(({ id, asker, giverName }) => ({ id, asker, giverName })),
    registerPaper: (id) => map(registerPaper(world(), id), () => undefined),
    post: () => sentPost(world()),
    civilRegister: () =>
      [...world().residents.values()]
        .filter(({ unlisted }) => !unlisted)
        .map(({ id, name, cpr }) => ({ citizenId: id, name, cpr })),
  };
}
