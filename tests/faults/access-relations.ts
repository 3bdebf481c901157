import type { Wire } from '../../mocks/municipality/kernel/wire.ts';
import { named } from '../../mocks/municipality/testing/support.ts';
import { ci } from '../../mocks/town/citizenIds.ts';
import type { MockHost } from '../../mocks/http/host.ts';
import { allRights } from '../../mocks/town/mandates.ts';
import { nextYear } from '../contract/mandate-scenes.ts';

/** Who asks for whom, and which rights that gives; null when the citizen does not exist for them. */
export interface Relation {
  actor: string;
  citizen: string;
  rights: 'own' | readonly Wire['Right'][] | null;
}

/** Everything that two people can be to each other. Some come about in `prepare`. */
export const relations: Record<string, Relation> = {
  'one’s own': { actor: ci.ingrid, citizen: ci.ingrid, rights: 'own' },
  'with a full mandate': { actor: ci.lise, citizen: ci.ingrid, rights: allRights },
  'to see appointments': { actor: ci.lise, citizen: ci.svend, rights: ['see-appointments'] },
  'to see and act': {
    actor: ci.thomas,
    citizen: ci.mette,
    rights: ['see-appointments', 'act-on-appointments'],
  },
  'to read messages': { actor: ci.thomas, citizen: ci.verner, rights: ['read-messages'] },
  'to read and write messages': {
    actor: ci.thomas,
    citizen: ci.karen,
    rights: ['read-messages', 'write-messages'],
  },
  'to read all, and do nothing': {
    actor: ci.thomas,
    citizen: ci.alma,
    rights: ['see-appointments', 'read-messages'],
  },
  'with an expired mandate': { actor: ci.thomas, citizen: ci.poul, rights: null },
  'with a mandate not begun': { actor: ci.sofie, citizen: ci.karen, rights: null },
  'with a mandate the giver ended': { actor: ci.birgit, citizen: ci.else, rights: null },
  'with a mandate one gave back': { actor: ci.birgit, citizen: ci.ronni, rights: null },
  'with a mandate of one who died': { actor: ci.birgit, citizen: ci.kaj, rights: null },
  'for who gave oneself none': { actor: ci.ingrid, citizen: ci.lise, rights: null },
  'for a stranger': { actor: ci.jens, citizen: ci.gudrun, rights: null },
  'for nobody': { actor: ci.jens, citizen: 'ci-0000', rights: null },
  'for what is no citizen': { actor: ci.jens, citizen: 'everyone', rights: null },
};

/** Gives and ends the mandates that are not there to begin with. */
export function prepare({ municipality }: MockHost): void {
  for (const { actor, citizen, rights } of Object.values(relations)) {
    if (actor !== ci.thomas || rights === null || rights === 'own') continue;
    const wish = { citizenId: citizen, representative: named(actor), to: nextYear };
    const given = municipality.giveMandate({ ...wish, rights: [...rights] });
    if (!given.ok) throw new Error(`Refused: ${given.refusal.code}`);
  }
  municipality.staff.revokeMandate(ci.else, ci.birgit);
  const back = municipality.mandates(ci.ronni).find(({ role }) => role === 'giver');
  municipality.endMandate(ci.birgit, back?.id ?? '', back?.version ?? '');
  municipality.staff.died(ci.kaj);
}
