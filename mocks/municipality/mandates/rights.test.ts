import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { codeOf, havlunde } from '../testing/support.ts';

const everything = ['see-appointments', 'act-on-appointments', 'read-messages', 'write-messages'];

describe('rights over a citizen', () => {
  it.each([
    ['oneself', ci.ingrid, ci.ingrid, everything],
    ['one’s mother, in full', ci.lise, ci.ingrid, everything],
    ['one’s father, to read', ci.lise, ci.svend, ['see-appointments']],
    ['the other way round', ci.ingrid, ci.lise, null],
    ['expired', ci.thomas, ci.poul, null],
    ['not begun', ci.sofie, ci.karen, null],
    ['a stranger', ci.jens, ci.poul, null],
    ['one who does not exist', ci.jens, 'ci-nobody', null],
    ['by one who does not exist', 'ci-nobody', 'ci-nobody', null],
  ])('%s', (_, actor, citizen, rights) => {
    const found = havlunde().town.rightsOver(actor, citizen);
    expect(found && [...found]).toEqual(rights);
  });

  it('begin with the first day and end with the last', () => {
    const { town, setTime } = havlunde();
    const [, mandate] = town.citizensFor(ci.sofie);
    const from = mandate?.mandate?.from ?? '';
    const to = mandate?.mandate?.to ?? '';
    const at = (day: string, time: string) => {
      setTime(`${day}T${time}+01:00`);
      return town.rightsOver(ci.sofie, ci.karen) !== null;
    };
    expect([from, to]).toEqual(['2026-12-09', '2027-12-09']);
    expect(at('2026-12-08', '23:59:59')).toBe(false);
    expect(at(from, '00:00:00')).toBe(true);
    expect(at(to, '23:59:59')).toBe(true);
    expect(at('2027-12-10', '00:00:00')).toBe(false);
  });

  it('end at once when revoked', () => {
    const { town } = havlunde();
    expect(codeOf(town.staff.revokeMandate(ci.ingrid, ci.lise))).toBe('ok');
    expect(town.rightsOver(ci.lise, ci.ingrid)).toBeNull();
    expect(town.citizensFor(ci.lise).map(({ id }) => id)).toEqual([ci.lise, ci.svend]);
    expect(codeOf(town.staff.revokeMandate(ci.ingrid, ci.lise))).toBe('not-found');
  });
});

describe('whom one may act for', () => {
  const { town } = havlunde();

  it('is oneself first', () => {
    expect(town.citizensFor(ci.jens)).toEqual([
      { id: ci.jens, name: 'Jens Overgaard', relation: 'self', rights: everything, mandate: null },
    ]);
  });

  it.each([
    [ci.thomas, 'expired'],
    [ci.sofie, 'not-begun'],
  ])('also says whose mandate %s cannot use: %s', (actor, state) => {
    const [, other] = town.citizensFor(actor);
    expect(other).toMatchObject({ relation: 'mandate', rights: [], mandate: { state } });
  });

  it('gives a protected name to none but its owner', () => {
    const clients = town.citizensFor(ci.birgit);
    expect(clients.length).toBeGreaterThan(5);
    expect(clients.filter(({ name }) => name === null).map(({ id }) => id)).toEqual([ci.alma]);
    expect(town.citizensFor(ci.alma)[0]?.name).toBe('Alma Rosenvang');
  });
});
