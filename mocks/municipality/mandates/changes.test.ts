import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { allRights } from '../../town/mandates.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { codeOf, havlunde, named, ok } from '../testing/support.ts';

const see: Wire['Right'][] = ['see-appointments'];
const to = '2027-11-25';

function give(town: Municipality, differs: Partial<Wire['MandateRequest']> = {}) {
  const wish = { citizenId: ci.jens, representative: named(ci.lise), rights: see, to };
  return town.giveMandate({ ...wish, ...differs });
}

describe('giving a mandate', () => {
  it('holds at once, for what was given and no more', () => {
    const { town } = havlunde();
    const given = ok(give(town));
    expect(given).toMatchObject({ role: 'giver', state: 'active', from: '2026-11-25', to });
    expect([...(town.rightsOver(ci.lise, ci.jens) ?? [])]).toEqual(see);
    expect(town.citizensFor(ci.lise).map(({ id }) => id)).toContain(ci.jens);
    expect(ok(town.mandate(ci.lise, given.id))).toMatchObject({
      role: 'representative',
      other: { citizenId: ci.jens, name: 'Jens Overgaard' },
    });
    expect(codeOf(town.mandate(ci.else, given.id))).toBe('not-found');
  });

  it('finds a person by number and name, however they are typed', () => {
    const { cpr } = named(ci.lise);
    for (const name of ['lise holm mortensen', '  Lise  Holm\tMORTENSEN ']) {
      const representative = { cpr: cpr.replace('-', ''), name };
      expect(codeOf(give(havlunde().town, { representative }))).toBe('ok');
    }
  });

  it('tells the same nothing whatever is wrong with the person', () => {
    const { town } = havlunde();
    town.staff.died(ci.else);
    const wrong = [
      { ...named(ci.lise), name: 'Lise Mortensen' },
      { ...named(ci.lise), cpr: '310270-0000' },
      { ...named(ci.lise), cpr: named(ci.sofie).cpr },
      named(ci.jens),
      named(ci.else),
    ];
    const refusals = wrong.map((representative) => give(town, { representative }));
    expect(refusals).toEqual(
      wrong.map(() => ({ ok: false, refusal: { code: 'person-not-found' } })),
    );
  });

  it.each([
    ['/rights', { rights: ['act-on-appointments'] }],
    ['/rights', { rights: ['see-appointments', 'write-messages'] }],
    ['/to', { to: '2026-11-24' }],
    ['/to', { to: '2031-11-26' }],
    ['/to', { to: '2027-02-29' }],
  ] satisfies [string, Partial<Wire['MandateRequest']>][])(
    'points at %s of %j',
    (pointer, wish) => {
      const answer = give(havlunde().town, wish);
      expect(answer).toMatchObject({ refusal: { code: 'invalid-request', errors: [{ pointer }] } });
    },
  );

  it('may end today, or in five years', () => {
    for (const last of ['2026-11-25', '2031-11-25']) {
      expect(codeOf(give(havlunde().town, { to: last }))).toBe('ok');
    }
  });

  it('is not done twice, also when the first has not begun', () => {
    const { town } = havlunde();
    ok(give(town));
    expect(codeOf(give(town))).toBe('mandate-exists');
    const representative = named(ci.sofie);
    expect(codeOf(give(town, { citizenId: ci.karen, representative }))).toBe('mandate-exists');
  });

  it('is possible anew after an expired one, and shows the person once', () => {
    const { town } = havlunde();
    ok(give(town, { citizenId: ci.poul, representative: named(ci.thomas) }));
    const poul = town.citizensFor(ci.thomas).filter(({ id }) => id === ci.poul);
    expect(poul).toMatchObject([{ rights: see, mandate: { state: 'active' } }]);
  });
});

describe('changing a mandate', () => {
  it('narrows, widens, shortens and prolongs', () => {
    const { town } = havlunde();
    const given = ok(give(town));
    const wider = { citizenId: ci.jens, rights: [...allRights], to: '2028-01-01' };
    const changed = ok(town.changeMandate(given.id, wider, given.version));
    expect(changed).toMatchObject({ rights: allRights, to: '2028-01-01' });
    expect(town.rightsOver(ci.lise, ci.jens)?.has('write-messages')).toBe(true);
    const narrow = { citizenId: ci.jens, rights: see, to: '2026-11-25' };
    ok(town.changeMandate(given.id, narrow, changed.version));
    expect(town.rightsOver(ci.lise, ci.jens)?.has('write-messages')).toBe(false);
  });

  it('is the giver’s alone, and builds on what they saw', () => {
    const { town } = havlunde();
    const { id, version } = ok(give(town));
    const wish = (citizenId: string) => ({ citizenId, rights: see, to });
    expect(codeOf(town.changeMandate(id, wish(ci.lise), version))).toBe('not-the-giver');
    expect(codeOf(town.changeMandate(id, wish(ci.else), version))).toBe('not-found');
    ok(town.changeMandate(id, wish(ci.jens), version));
    expect(codeOf(town.changeMandate(id, wish(ci.jens), version))).toBe('stale');
  });

  it('does not bring back one that is over', () => {
    const { town } = havlunde();
    const [expired] = town.mandates(ci.poul);
    const wish = { citizenId: ci.poul, rights: see, to };
    expect(expired?.state).toBe('expired');
    const { id = '', version = '' } = expired ?? {};
    expect(codeOf(town.changeMandate(id, wish, version))).toBe('mandate-ended');
    expect(codeOf(town.endMandate(ci.poul, id, version))).toBe('mandate-ended');
  });
});

describe('ending a mandate', () => {
  it.each([
    ['giver', ci.jens],
    ['representative', ci.lise],
  ])('by the %s ends it for both at once', (by, citizen) => {
    const { town } = havlunde();
    const { id, version } = ok(give(town));
    const ended = ok(town.endMandate(citizen, id, version));
    expect(ended).toMatchObject({ state: 'ended', ended: { by } });
    expect(town.rightsOver(ci.lise, ci.jens)).toBeNull();
    expect(town.citizensFor(ci.lise).map((one) => one.id)).not.toContain(ci.jens);
    expect(codeOf(town.endMandate(citizen, id, ended.version))).toBe('mandate-ended');
    expect(town.mandates(ci.jens).map(({ state }) => state)).toEqual(['active', 'ended']);
  });

  it('comes with the death of the giver, who then is as one who never was', () => {
    const { town } = havlunde();
    ok(town.staff.died(ci.ingrid));
    expect(town.rightsOver(ci.lise, ci.ingrid)).toBeNull();
    expect(town.rightsOver(ci.ingrid, ci.ingrid)).toBeNull();
    expect(town.person(ci.ingrid)).toBeNull();
    const ended = town.mandates(ci.lise).find(({ other }) => other.citizenId === ci.ingrid);
    expect(ended).toMatchObject({ state: 'ended', ended: { by: 'authority' } });
    expect(codeOf(town.staff.died(ci.ingrid))).toBe('not-found');
  });
});

describe('two hundred mandates', () => {
  it('are of two hundred people with names of their own, and off the login page', () => {
    const { town } = havlunde();
    const [, ...people] = town.citizensFor(ci.nadja);
    expect(new Set(people.map(({ name }) => name)).size).toBe(200);
    expect(town.mandates(ci.nadja)).toHaveLength(200);
    const listed = new Set(town.people().map(({ citizenId }) => citizenId));
    expect(people.filter(({ id }) => listed.has(id))).toEqual([]);
  });
});
