import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { residentsIn } from '../../town/people.ts';
import type { LoginMandate } from './reconcile.ts';
import { havlunde, ok } from '../testing/support.ts';

const cprOf = (citizen: string) =>
  residentsIn(2026)
    .find(({ id }) => id === citizen)
    ?.cpr.replace('-', '') ?? '';
const carrying = (citizen: string, ...rights: LoginMandate['rights']): LoginMandate => ({
  cpr: cprOf(citizen),
  rights,
});

describe('a login', () => {
  it('that carries what the register knows changes nothing', () => {
    const { town } = havlunde();
    const before = town.mandates(ci.lise);
    expect(town.reconcile(ci.lise, town.loginMandates(ci.lise), town.now())).toEqual([]);
    expect(town.mandates(ci.lise)).toEqual(before);
  });

  it('brings a giver whom the register did not know, from today and without end', () => {
    const { town } = havlunde();
    const told = [
      ...town.loginMandates(ci.lise),
      carrying(ci.jens, 'see-appointments'),
      carrying(ci.jens, 'act-on-appointments', 'see-appointments'),
    ];
    expect(town.reconcile(ci.lise, told, town.now())).toEqual([]);
    expect(town.mandates(ci.jens).find(({ other }) => other.citizenId === ci.lise)).toMatchObject({
      rights: ['see-appointments', 'act-on-appointments'],
      from: '2026-11-25',
      to: null,
      state: 'active',
    });
  });

  it('ends by authority what it does not carry any more', () => {
    const { town } = havlunde();
    town.reconcile(ci.lise, [carrying(ci.svend, 'see-appointments')], town.now());
    expect(town.rightsOver(ci.lise, ci.ingrid)).toBeNull();
    expect(town.rightsOver(ci.lise, ci.svend)).not.toBeNull();
    const ended = town.mandates(ci.ingrid).find(({ state }) => state === 'ended');
    expect(ended?.ended?.by).toBe('authority');
  });

  it('leaves out who and what is not known, and says so without numbers', () => {
    const { town } = havlunde();
    ok(town.staff.died(ci.else));
    const told = [
      { cpr: '3201700000', rights: ['see-appointments' as const] },
      carrying(ci.else, 'see-appointments'),
      carrying(ci.mette),
      carrying(ci.verner, 'act-on-appointments'),
      carrying(ci.thomas, 'see-appointments'),
    ];
    const notes = town.reconcile(ci.thomas, told, town.now());
    expect(notes).toHaveLength(4);
    expect(notes.join(' ')).not.toMatch(/\d/);
    expect(town.mandates(ci.thomas).filter(({ state }) => state === 'active')).toEqual([]);
  });

  it('widens nothing: rights and period of a mandate are the register’s own', () => {
    const { town } = havlunde();
    const told = [
      carrying(ci.svend, 'see-appointments', 'act-on-appointments'),
      carrying(ci.ingrid),
    ];
    town.reconcile(ci.lise, told, town.now());
    expect([...(town.rightsOver(ci.lise, ci.svend) ?? [])]).toEqual(['see-appointments']);
    expect(town.rightsOver(ci.lise, ci.ingrid)?.size).toBe(4);
  });

  it('made before the giver ended it does not bring it back, one made after does', () => {
    const { town, pass } = havlunde();
    const issuedAt = town.now();
    const told = town.loginMandates(ci.lise);
    pass(1);
    ok(town.staff.revokeMandate(ci.ingrid, ci.lise));
    town.reconcile(ci.lise, told, issuedAt);
    expect(town.rightsOver(ci.lise, ci.ingrid)).toBeNull();
    pass(1);
    town.reconcile(ci.lise, told, town.now());
    expect(town.rightsOver(ci.lise, ci.ingrid)).not.toBeNull();
  });
});
