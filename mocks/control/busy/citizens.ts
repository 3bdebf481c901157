import { oneOfMany } from '../../town/crowd.ts';
import type { Attempt, Chance } from './chance.ts';
import { someWindow, someWish } from './times.ts';
import type { CitizenId } from '../../municipality/kernel/wire.ts';
import type { Municipality } from '../../municipality/municipality.ts';

/** What citizens of the crowd do on a busy day: people with a story are left to who plays them. */
export const citizenDeeds = {
  citizenBooks(municipality: Municipality, chance: Chance): Attempt | null {
    const citizenId = someoneOfMany(municipality, chance);
    if (citizenId === null) return null;
    const open = municipality.services(citizenId).filter(({ eligibility }) => eligibility.eligible);
    const wish = someWish(open, chance);
    if (!wish) return null;
    const query = { ...wish, ...someWindow(municipality, chance), limit: 20 };
    const free = municipality.slots(citizenId, query);
    const slot = free.ok && chance.oneOf(free.value.items);
    if (!slot) return null;
    const { id: slotId, deliveryMode } = slot;
    const held = municipality.hold(citizenId, { citizenId, slotId, deliveryMode });
    const answer = held.ok
      ? municipality.book(citizenId, { citizenId, holdId: held.value.id })
      : held;
    return { citizenId, answer };
  },
  citizenCancels(municipality: Municipality, chance: Chance): Attempt | null {
    const citizenId = someoneOfMany(municipality, chance);
    const one = citizenId === null ? null : chance.oneOf(standing(municipality, citizenId));
    if (citizenId === null || !one) return null;
    const request = { citizenId, reason: 'other' } as const;
    return { citizenId, answer: municipality.cancel(citizenId, one.id, request, one.version) };
  },
  citizenWrites(municipality: Municipality, chance: Chance): Attempt | null {
    const citizenId = someoneOfMany(municipality, chance);
    const unit = citizenId === null ? null : chance.oneOf(municipality.messageUnits(citizenId));
    if (citizenId === null || !unit) return null;
    const [subject, text] = chance.oneOf(questions) ?? ['', ''];
    const request = { citizenId, unitId: unit.id, subject, text };
    return { citizenId, answer: municipality.startThread(citizenId, request) };
  },
};

const questions = [
  ['Spørgsmål om tiden', 'Hvor længe skal jeg regne med at være hos jer?'],
  ['Parkering', 'Kan jeg parkere tæt på indgangen?'],
  ['Min datter kommer med', 'Er det i orden, at min datter er med til samtalen?'],
] as const;

function someoneOfMany(municipality: Municipality, chance: Chance): CitizenId | null {
  const crowd = municipality.people().filter(({ goodFor }) => goodFor === oneOfMany);
  return chance.oneOf(crowd)?.citizenId ?? null;
}

function standing(municipality: Municipality, citizenId: CitizenId) {
  const page = municipality.appointments(citizenId, { limit: 100 });
  return page.ok ? page.value.items.filter(({ status }) => status === 'booked') : [];
}
