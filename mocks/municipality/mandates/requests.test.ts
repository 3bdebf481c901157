import { describe, expect, it } from 'vitest';
import { ci } from '../../town/citizenIds.ts';
import type { Wire } from '../kernel/wire.ts';
import type { Municipality } from '../municipality.ts';
import { codeOf, havlunde, named, ok } from '../testing/support.ts';

const days = 24 * 60;

function ask(town: Municipality, differs: Partial<Wire['MandateAsk']> = {}) {
  const wish: Wire['MandateAsk'] = {
    citizenId: ci.lise,
    giver: named(ci.jens),
    rights: ['see-appointments'],
    to: '2027-11-25',
    way: 'digital',
  };
  return ok(town.requestMandate({ ...wish, ...differs }));
}

const reply = (
  town: Municipality,
  citizenId: string,
  { id, version }: Pick<Wire['MandateAsked'], 'id' | 'version'>,
  answer: Wire['MandateAnswer']['answer'],
  more: Partial<Wire['MandateAnswer']> = {},
) => town.answerMandateRequest(id, { citizenId, answer, ...more }, version);

const received = (town: Municipality, citizen: string) =>
  town.mandateRequests(citizen).filter(({ direction }) => direction === 'received');

describe('asking for a mandate', () => {
  it('tells the asker the same, whether or not there is such a person', () => {
    const answers = [named(ci.jens), { cpr: '320170-0000', name: 'Jens Overgaard' }].map(
      (giver) => {
        const { town } = havlunde();
        const letters = town.staff.post().length;
        return { asked: ask(town, { giver }), told: town.staff.post().length - letters };
      },
    );
    expect(answers[0]?.asked).toEqual(answers[1]?.asked);
    expect(answers.map(({ told }) => told)).toEqual([1, 0]);
  });

  it('is granted with fewer rights and another day', () => {
    const { town } = havlunde();
    const asked = ask(town, { rights: ['see-appointments', 'act-on-appointments'] });
    expect(received(town, ci.jens)[0]?.other.name).toBe('Lise Holm Mortensen');
    const less: Partial<Wire['MandateAnswer']> = { rights: ['see-appointments'], to: '2026-12-24' };
    expect(ok(reply(town, ci.jens, asked, 'grant', less)).state).toBe('granted');
    expect([...(town.rightsOver(ci.lise, ci.jens) ?? [])]).toEqual(['see-appointments']);
    expect(town.mandates(ci.lise).find(({ to }) => to === '2026-12-24')).toBeDefined();
    expect(town.mandateRequests(ci.lise)).toMatchObject([{ state: 'granted', direction: 'sent' }]);
  });

  it('gives nothing when declined or withdrawn, and is answered once', () => {
    const { town } = havlunde();
    const first = ask(town);
    const declined = ok(reply(town, ci.jens, first, 'decline'));
    expect(codeOf(reply(town, ci.jens, declined, 'grant'))).toBe('request-answered');
    expect(codeOf(reply(town, ci.jens, first, 'grant'))).toBe('stale');
    const second = ask(town);
    ok(reply(town, ci.lise, second, 'withdraw'));
    expect(received(town, ci.jens).map(({ state }) => state)).toEqual(['withdrawn', 'declined']);
    expect(town.rightsOver(ci.lise, ci.jens)).toBeNull();
  });

  it('is answered by the side it is for', () => {
    const { town } = havlunde();
    const asked = ask(town);
    const errors = [{ pointer: '/answer' }];
    for (const answer of [
      reply(town, ci.lise, asked, 'grant'),
      reply(town, ci.jens, asked, 'withdraw'),
    ]) {
      expect(answer).toMatchObject({ refusal: { code: 'invalid-request', errors } });
    }
    expect(codeOf(reply(town, ci.else, asked, 'grant'))).toBe('not-found');
  });

  it('lapses after thirty days', () => {
    const { town, pass } = havlunde();
    const asked = ask(town);
    pass(30 * days - 1);
    expect(received(town, ci.jens)).toMatchObject([{ state: 'pending' }]);
    pass(1);
    expect(received(town, ci.jens)).toMatchObject([{ state: 'lapsed' }]);
    expect(codeOf(reply(town, ci.jens, asked, 'grant'))).toBe('request-answered');
  });

  it('on paper waits for the paper, and shows on no screen of the giver’s', () => {
    const { town } = havlunde();
    const asked = ask(town, { way: 'paper' });
    expect(received(town, ci.jens)).toEqual([]);
    expect(codeOf(reply(town, ci.jens, asked, 'grant'))).toBe('not-found');
    expect(town.staff.paperRequests().map(({ id }) => id)).toEqual([asked.id]);
    ok(town.staff.registerPaper(asked.id));
    expect(town.rightsOver(ci.lise, ci.jens)).not.toBeNull();
    expect(codeOf(town.staff.registerPaper(asked.id))).toBe('request-answered');
  });

  it('of nobody cannot be registered', () => {
    const { town } = havlunde();
    const asked = ask(town, { way: 'paper', giver: { cpr: '320170-0000', name: 'Ingen' } });
    expect(codeOf(town.staff.registerPaper(asked.id))).toBe('person-not-found');
  });

  it('cannot be granted beside a mandate that stands', () => {
    const { town } = havlunde();
    const asked = ask(town, { giver: named(ci.ingrid) });
    expect(codeOf(reply(town, ci.ingrid, asked, 'grant'))).toBe('mandate-exists');
    expect(received(town, ci.ingrid)).toMatchObject([{ state: 'pending' }]);
  });
});
