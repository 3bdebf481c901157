import { expect, test } from 'vitest';
import { aCitizen, anAppointment } from '../../tests/support/municipality/made-up.ts';
import type { CitizenId } from './citizen.ts';
import type { HoldId } from './booking/hold.ts';
import type { MandateId, MandateRequestId } from './mandate/mandate.ts';
import type { MessageThreadId } from './messages/message.ts';
import { mandatePaths, paths, pathsOf, whoseAt, whoseOf, withoutSentence } from './paths.ts';

const { id: appointment, serviceId: service } = anAppointment();
const hold = 'ho-made-up' as HoldId; // made up
const choices = { service, mode: 'video', hold, moving: appointment } as const;

const self = aCitizen({ id: 'ci-ingrid' as CitizenId });
const mother = aCitizen({ id: 'ci-mother' as CitizenId, relation: 'mandate' });

test('one’s own addresses name nobody', () => {
  expect(everyAddress(self).filter((address) => address.includes('ci-'))).toEqual([]);
});

test('every address of another begins with whom it is about', () => {
  for (const address of everyAddress(mother)) expect(address).toMatch(/^\/for\/ci-mother\//);
});

test('an address holds words of the app and opaque ids, and nothing about a person', () => {
  const word =
    /^(for|aftaler|tidligere|aflyste|bevilget|aflys|book|moede|tid|tjek|kvittering|ikke-sendt|indstillinger|hjaelp|tilgaengelighed|om|fuldmagt|log|giv|anmod|papir|anmodning|aendr|afslut|beskeder|nyt|ny|venteliste|tidligere-tid|paamindelser|kalender|(ci|ap|ma|mr|th|wa)-[a-z0-9-]+)$/;
  const answer =
    /^(ydelse=sv-[a-z0-9-]+|moede=(home|clinic|video|phone)|hold=ho-[a-z0-9-]+|flyt=ap-[a-z0-9-]+|aftale=ap-[a-z0-9-]+|anmodning=mr-[a-z0-9-]+|er=(booket|flyttet|aflyst|givet|aendret|afsluttet))$/;
  for (const address of [...everyAddress(self), ...everyAddress(mother), ...ofMandates()]) {
    const [path = '', query = ''] = address.split('?');
    for (const part of path.split('/').slice(1)) expect(part).toMatch(word);
    for (const part of query.split('&').filter(Boolean)) expect(part).toMatch(answer);
    expect(address).not.toMatch(/\d{6}-?\d{4}/);
  }
});

test('an address says whose it is; one that stands between people is nobody’s', () => {
  for (const address of everyAddress(self)) expect(whoseAt(pathIn(address))).toBe('self');
  for (const address of everyAddress(mother)) expect(whoseAt(pathIn(address))).toBe(mother.id);
  expect([whoseOf(self), whoseOf(mother)]).toEqual(['self', mother.id]);
  for (const address of [paths.choosePerson, paths.loggedOut, '/', '/en']) {
    expect(whoseAt(address)).toBeNull();
  }
});

test('what is not chosen yet is not in the address', () => {
  expect(pathsOf(self).bookStep('mode', { service })).toBe(`/book/moede?ydelse=${service}`);
});

test('the login carries where one was going, whole', () => {
  const next = pathsOf(mother).bookStep('time', choices);
  const login = new URL(paths.login(next), 'https://borgerbooking.test');
  expect(login.pathname).toBe('/auth/login');
  expect([...login.searchParams]).toEqual([['next', next]]);
});

const pathIn = (address: string) => address.split('?')[0] ?? '';

function everyAddress(citizen: Parameters<typeof pathsOf>[0]): string[] {
  const own = pathsOf(citizen);
  return [
    ...Object.values(own).filter((path) => typeof path === 'string'),
    own.appointment(appointment),
    own.cancel(appointment),
    own.newMessageAbout(appointment),
    own.messageThread('th-made-up' as MessageThreadId), // made up
    ...(['mode', 'time', 'check'] as const).map((step) => own.bookStep(step, choices)),
    ...(['booket', 'flyttet', 'aflyst'] as const).map((what) => own.receipt(appointment, what)),
  ];
}

function ofMandates(): string[] {
  const mandate = 'ma-made-up' as MandateId; // made up
  const request = 'mr-made-up' as MandateRequestId; // made up
  return [
    ...Object.values(mandatePaths).filter((path) => typeof path === 'string'),
    mandatePaths.paper(),
    mandatePaths.paper(request),
    mandatePaths.request(request),
    mandatePaths.mandate(mandate),
    mandatePaths.change(mandate),
    mandatePaths.end(mandate),
    ...(['givet', 'aendret', 'afsluttet'] as const).map((what) =>
      mandatePaths.receipt(mandate, what),
    ),
  ];
}

test('what a sentence leaves at the end of a link is forgiven; the link itself stays', () => {
  for (const end of ['.', ')', ').', ',', '%29', '”', '>', '%3C', '"', '%20', '%20).']) {
    expect(withoutSentence(`/book/tid?ydelse=sv-1${end}`)).toBe('/book/tid?ydelse=sv-1');
  }
  for (const address of [...everyAddress(self), ...everyAddress(mother), '/']) {
    expect(withoutSentence(address)).toBe(address);
  }
});
