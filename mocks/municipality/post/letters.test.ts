import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import { sv } from '../../town/serviceIds.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { longestSms } from './post.ts';
import { freeTime, havlunde, named, ok } from '../testing/support.ts';

const wish = { citizenId: ci.jens, rights: ['see-appointments' as const], to: '2027-11-25' };
const phone = { serviceId: sv.adviceLine, deliveryMode: 'phone' } as const;
const to = (town: Municipality, citizen: string) =>
  town.staff.post().filter((item) => item.to === citizen);

/** The representative books for the citizen. */
function bookFor(town: Municipality, actor: string, citizenId: string) {
  const slot = freeTime(town, phone, { citizen: citizenId });
  const { id } = ok(town.hold(actor, { citizenId, slotId: slot.id, deliveryMode: 'phone' }));
  return ok(town.book(actor, { citizenId, holdId: id }));
}

function tellBy(town: Municipality, citizenId: string, changesByOthers: Wire['ToldBy']) {
  const { version } = town.notificationSettings(citizenId);
  ok(town.updateNotificationSettings({ citizenId, changesByOthers }, version));
}

describe('a receipt', () => {
  it('goes to both when a mandate is given, changed and ended', () => {
    const { town } = havlunde();
    const given = ok(town.giveMandate({ ...wish, representative: named(ci.lise) }));
    const changed = ok(town.changeMandate(given.id, wish, given.version));
    ok(town.endMandate(ci.lise, given.id, changed.version));
    const subjects = ['givet', 'ændret', 'ophørt'].map(
      (what) => `Kvittering: en fuldmagt er ${what}`,
    );
    for (const citizen of [ci.jens, ci.lise]) {
      expect(to(town, citizen).slice(-3)).toMatchObject(
        subjects.map((subject) => ({ channel: 'digital-post', subject })),
      );
    }
    expect(to(town, ci.jens).at(-3)?.text).toContain('se aftaler, til og med den 25.11.2027');
  });

  it('does not go to the dead', () => {
    const { town } = havlunde();
    const before = to(town, ci.ingrid).length;
    ok(town.staff.died(ci.ingrid));
    expect(to(town, ci.ingrid)).toHaveLength(before);
    expect(to(town, ci.lise).at(-1)?.subject).toContain('ophørt');
  });
});

describe('what a representative does', () => {
  it('is told to the citizen each time, by Digital Post until they choose', () => {
    const { town } = havlunde();
    const before = to(town, ci.jens).length;
    const { id, version } = bookFor(town, ci.birgit, ci.jens);
    ok(town.cancel(ci.birgit, id, { citizenId: ci.jens, reason: 'ill' }, version));
    expect(to(town, ci.jens).slice(before)).toMatchObject([
      {
        channel: 'digital-post',
        text: 'Birgit Thaysen har booket en aftale for dig. Se det i Borgerbooking.',
      },
      {
        channel: 'digital-post',
        text: 'Birgit Thaysen har aflyst en aftale for dig. Se det i Borgerbooking.',
      },
    ]);
  });

  it('is told in the way they choose, or stands in the log alone', () => {
    const { town } = havlunde();
    tellBy(town, ci.jens, 'nemsms');
    bookFor(town, ci.birgit, ci.jens);
    expect(to(town, ci.jens).at(-1)?.channel).toBe('nemsms');
    const before = to(town, ci.jens).length;
    tellBy(town, ci.jens, 'log-only');
    bookFor(town, ci.birgit, ci.jens);
    expect(to(town, ci.jens)).toHaveLength(before);
  });

  // Fails when: the register of NemSMS is not asked: the message would reach nobody.
  it.each(['is not signed up', 'cannot be asked about'])(
    'is told by Digital Post to who chose NemSMS and %s',
    (how) => {
      const { town } = havlunde();
      tellBy(town, ci.jens, 'nemsms');
      if (how === 'is not signed up') ok(town.staff.signUp(ci.jens, false));
      else town.staff.smsConditions({ registerAnswers: false });
      bookFor(town, ci.birgit, ci.jens);
      expect(to(town, ci.jens).at(-1)).toMatchObject({
        channel: 'digital-post',
        text: 'Birgit Thaysen har booket en aftale for dig. Se det i Borgerbooking.',
      });
      ok(town.staff.signUp(ci.jens, true));
      town.staff.smsConditions({ registerAnswers: true });
      bookFor(town, ci.birgit, ci.jens);
      expect(to(town, ci.jens).at(-1)?.channel).toBe('nemsms');
    },
  );

  it('is not told of what one does oneself, or staff do', () => {
    const { town } = havlunde();
    const before = town.staff.post().length;
    const { id } = bookFor(town, ci.jens, ci.jens);
    ok(town.staff.cancel(id));
    expect(town.staff.post()).toHaveLength(before);
  });

  it('fits into one neutral text message, without a protected name', () => {
    const { town } = havlunde();
    ok(
      town.giveMandate({
        ...wish,
        rights: ['see-appointments', 'act-on-appointments'],
        representative: named(ci.alma),
      }),
    );
    tellBy(town, ci.jens, 'nemsms');
    const { id, version } = bookFor(town, ci.alma, ci.jens);
    ok(town.cancel(ci.alma, id, { citizenId: ci.jens, reason: 'hospitalised' }, version));
    const texts = to(town, ci.jens).filter(({ channel }) => channel === 'nemsms');
    expect(texts).toHaveLength(2);
    for (const { text } of texts) {
      expect(text.length).toBeLessThanOrEqual(longestSms);
      expect(text).not.toMatch(/Alma|\d{6}|rådgiv|indlagt/i);
    }
  });
});

describe('a warning', () => {
  const warnings = (town: Municipality, citizen: string) =>
    to(town, citizen).flatMap(({ subject = '', at }) =>
      subject.includes('udløber') ? [`${at.slice(0, 10)} ${subject.replace(/.* om /, '')}`] : [],
    );

  it('comes thirty and seven days before the last day, each once, to both', () => {
    const { town, setTime } = havlunde();
    const last = { ...wish, to: '2027-01-31', representative: named(ci.lise) };
    ok(town.giveMandate(last));
    const seen = () => [ci.jens, ci.lise].map((one) => warnings(town, one).length);
    const at = (day: string) => (setTime(`${day}T00:00:00+01:00`), seen());
    expect(at('2026-12-31')).toEqual([0, 0]);
    expect(at('2027-01-01')).toEqual([1, 1]);
    expect(at('2027-01-02')).toEqual([1, 1]);
    expect(at('2027-01-24')).toEqual([2, 2]);
    expect(at('2027-02-10')).toEqual([2, 2]);
    expect(warnings(town, ci.jens)).toEqual(['2027-01-01 30 dage', '2027-01-24 7 dage']);
  });

  it('is not sent when the mandate was given, or prolonged, so late that its receipt says as much', () => {
    const { town, setTime } = havlunde();
    const given = ok(
      town.giveMandate({ ...wish, to: '2026-12-05', representative: named(ci.lise) }),
    );
    expect(warnings(town, ci.jens)).toEqual([]);
    const prolonged = { ...wish, to: '2027-01-31' };
    const { id, version } = ok(town.changeMandate(given.id, prolonged, given.version));
    setTime('2027-01-24T12:00:00+01:00');
    expect(warnings(town, ci.jens)).toHaveLength(2);
    ok(town.endMandate(ci.jens, id, version));
    setTime('2027-02-10T12:00:00+01:00');
    expect(warnings(town, ci.jens)).toHaveLength(2);
  });

  it('has gone out for those that are about to end when the clock is set', () => {
    const { town } = havlunde();
    expect(warnings(town, ci.kaj)).toEqual(['2026-11-15 30 dage']);
    expect(warnings(town, ci.gudrun)).toEqual(['2026-10-31 30 dage', '2026-11-23 7 dage']);
    expect(warnings(town, ci.birgit)).toHaveLength(3);
  });
});
