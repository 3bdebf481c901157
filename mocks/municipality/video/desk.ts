import { granted, map, refused } from '../kernel/answer.ts';
import type { AppointmentRecord } from '../kernel/records.ts';
import { toWire } from '../kernel/time.ts';
import type { Answer, CitizenId, Wire } from '../kernel/wire.ts';
import { serviceOf, type World } from '../kernel/world.ts';
import { toWirePractitioner } from '../slots/toWireSlot.ts';
import { join, joinAsPractitioner, visitOf } from './joining.ts';
import { roomOf, takeOut, tellRoom, toWireVisit } from './rooms.ts';
import { leave, receive, send } from './signals.ts';
import type { IceSettings } from './state.ts';

/**
 * Visits on screen. Each participant is one person's alone, also for who may act for that person.
 *
 * @param world gives the state as of now
 */
export function createVideoDesk(world: () => World, ice: () => IceSettings) {
  const of = <T>(
    citizen: CitizenId,
    id: string,
    then: (now: World, one: AppointmentRecord) => Answer<T>,
  ): Answer<T> => {
    const now = world();
    const found = visitOf(now, citizen, id);
    return found.ok ? then(now, found.value) : found;
  };
  return {
    videoVisit: (citizen: CitizenId, id: string) =>
      of(citizen, id, (now, one) => granted(toWireVisit(now, one))),
    joinVideo: (actor: CitizenId, citizen: CitizenId, id: string) =>
      of(citizen, id, (now, one) => join(now, ice(), actor, one)),
    leaveVideo: (actor: CitizenId, id: string, wish: Wire['VideoLeaveRequest']) =>
      of(wish.citizenId, id, (now, one) => granted(leave(now, one, actor, wish.participantId))),
    receiveSignals: (
      actor: CitizenId,
      citizen: CitizenId,
      id: string,
      participant: string,
      after: number,
    ) => of(citizen, id, (now, one) => receive(now, one, actor, participant, after)),
    sendSignals: (actor: CitizenId, id: string, wish: Wire['VideoSignalsRequest']) =>
      of(wish.citizenId, id, (now, one) => send(now, one, actor, wish.participantId, wish.signals)),
    /** Told to the unit by whoever was there. */
    rateVideo: (actor: CitizenId, id: string, wish: Wire['VideoRatingRequest']) =>
      of(wish.citizenId, id, (now, one) => {
        const room = roomOf(now, id);
        if (!room.visitors.has(actor)) return refused('visit-not-open');
        room.ratings.set(actor, { rating: wish.rating, comment: wish.comment ?? null });
        return granted(toWireVisit(now, one));
      }),
  };
}

/** What the practitioner does, from the simulator's page. */
export function createVideoStaff(world: () => World, ice: () => IceSettings) {
  const of = <T>(id: string, then: (now: World, one: AppointmentRecord) => Answer<T>) => {
    const now = world();
    const one = now.appointments.get(id);
    return one?.mode === 'video' ? then(now, one) : refused('not-found');
  };
  return {
    /** Today's visits on screen, the next first. */
    videoVisits: () => {
      const now = world();
      return [...now.appointments.values()]
        .filter(({ mode, cancellation, start, end }) => {
          const day = 24 * 60 * 60_000;
          const near = start < now.clock.now() + day && end > now.clock.now() - day;
          return mode === 'video' && !cancellation && near;
        })
        .sort((a, b) => a.start - b.start)
        .map((one) => ({
          id: one.id,
          citizenId: one.citizenId,
          service: serviceOf(now, one.serviceId).name.da,
          start: toWire(one.start),
          practitioner: toWirePractitioner(one.practitionerId)?.name ?? null,
          visit: toWireVisit(now, one),
          ratings: [...roomOf(now, one.id).ratings.values()],
        }));
    },
    joinVideo: (id: string) => of(id, (now, one) => joinAsPractitioner(now, ice(), one)),
    leaveVideo: (id: string, participant: string) =>
      of(id, (now, one) => granted(leave(now, one, null, participant))),
    receiveSignals: (id: string, participant: string, after: number) =>
      of(id, (now, one) => receive(now, one, null, participant, after)),
    sendSignals: (
      id: string,
      participant: string,
      signals: Wire['VideoSignalsRequest']['signals'],
    ) => of(id, (now, one) => send(now, one, null, participant, signals)),
    /** Says to those who wait how late it will be. */
    tellLate: (id: string, minutes: number) =>
      of(id, (now, one) => {
        const room = roomOf(now, id);
        now.rooms.set(id, room);
        room.late = minutes;
        tellRoom(now, room);
        return granted(toWireVisit(now, one));
      }),
    /** Ends it for everybody. */
    endVideo: (id: string) =>
      of(id, (now, one) => {
        const room = roomOf(now, id);
        now.rooms.set(id, room);
        room.endedAt = now.clock.now();
        for (const participant of [...room.participants]) takeOut(now, room, participant, 'left');
        return map(granted(one), () => toWireVisit(now, one));
      }),
  };
}
