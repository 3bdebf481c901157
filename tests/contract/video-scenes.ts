import { named } from '../../mocks/municipality/testing/support.ts';
import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { TestAnswer, TestBrowser } from '../support/municipality/municipality-browser.ts';
import type { TestMunicipality } from '../support/municipality/municipality.ts';
import { nextYear } from './mandate-scenes.ts';

type Room = Wire['VideoRoom'] & Wire['Problem'];
type Mail = { signals: Wire['VideoSignal'][]; visit: Wire['VideoVisit'] } & Wire['Problem'];

/** The citizen's next visit on screen. */
export function firstVisit({ host }: Pick<TestMunicipality, 'host'>, citizen: string) {
  const found = host.municipality.staff
    .videoVisits()
    .find(({ citizenId, visit }) => citizenId === citizen && visit.state !== 'ended');
  if (!found) throw new Error(`${citizen} has no visit on screen`);
  return found;
}

/** The same once the practitioner is there: its id. */
export function opened(municipality: Pick<TestMunicipality, 'host'>, citizen: string): string {
  const { id } = firstVisit(municipality, citizen);
  practitionerIn(municipality, id);
  return id;
}

/** The practitioner comes in: as which participant. */
export function practitionerIn({ host }: Pick<TestMunicipality, 'host'>, id: string): string {
  const joined = host.municipality.staff.joinVideo(id);
  if (!joined.ok) throw new Error(joined.refusal.code);
  return joined.value.participantId;
}

/** What one browser does in a visit. */
export function visitorOf(browser: TestBrowser, citizenId: string, id: string) {
  const path = `/citizens/${citizenId}/appointments/${id}/video`;
  let participantId = 'vp-0000';
  return {
    me: () => participantId,
    visit: () => browser.get<Wire['VideoVisit'] & Wire['Problem']>(path),
    async join(key?: string): Promise<TestAnswer<Room>> {
      const joined = await browser.post<Room>(`${path}/join`, { citizenId }, key ? { key } : {});
      if (joined.status === 200) ({ participantId } = joined.body);
      return joined;
    },
    leave: () => browser.post(`${path}/leave`, { citizenId, participantId }),
    receive: (after = 0, as = participantId) =>
      browser.get<Mail>(`${path}/signals?participantId=${as}&afterSequence=${after}`),
    send: (to: string, data: string, as = participantId) =>
      browser.post<Wire['VideoVisit'] & Wire['Problem']>(`${path}/signals`, {
        citizenId,
        participantId: as,
        signals: [{ to, kind: 'message', data }],
      }),
    rate: (rating: string) => browser.post(`${path}/rating`, { citizenId, rating }),
  };
}

/** Three who may act for the citizen come in, so that no seat is left. */
export async function fill(municipality: TestMunicipality, citizen: string, id: string) {
  for (const actor of [ci.lise, ci.thomas, ci.mette]) {
    const wish = { citizenId: citizen, representative: named(actor), to: nextYear };
    const given = municipality.host.municipality.giveMandate({
      ...wish,
      rights: ['see-appointments', 'act-on-appointments'],
    });
    if (!given.ok) throw new Error(given.refusal.code);
    await visitorOf(await municipality.login(actor), citizen, id).join();
  }
}
