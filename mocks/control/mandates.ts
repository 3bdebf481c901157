import type { RequestHandler } from 'msw';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Who may act for whom, what staff do about it, and what is sent out. */
export function mandateHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  return [
    reading('mandates', () => ({ items: mandatesOf(host) })),
    changing<{ giver: string; representative: string }>(
      'post',
      'mandates/revoke',
      { giver: { type: 'string' }, representative: { type: 'string' } },
      ({ giver = '', representative = '' }) => {
        const revoked = staff().revokeMandate(giver, representative);
        return revoked.ok ? {} : revoked.refusal;
      },
    ),
    reading('civil-register', () => ({ items: staff().civilRegister() })),
    changing('post', 'people/:id/die', {}, (_, { params }) => {
      const citizenId = params.id ?? '';
      const done = staff().died(citizenId);
      if (!done.ok) return done.refusal;
      for (const { id, actor } of host.sessions.list()) {
        if (actor === citizenId) host.sessions.end(id);
      }
      return {};
    }),
    reading('paper-requests', () => ({ items: staff().paperRequests() })),
    changing('post', 'paper-requests/:id/register', {}, (_, { params }) => {
      const registered = staff().registerPaper(params.id ?? '');
      return registered.ok ? {} : registered.refusal;
    }),
    reading('post', ({ query }) => {
      const to = query.get('citizenId');
      return {
        items: staff()
          .post()
          .filter((item) => to === null || item.to === to),
      };
    }),
    reading('logins', () => ({ items: host.records.logins })),
  ];
}

function mandatesOf(host: MockHost) {
  return host.municipality.people().flatMap((person) =>
    host.municipality
      .citizensFor(person.citizenId)
      .filter(({ relation }) => relation === 'mandate')
      .map(({ id, name, mandate, rights }) => ({
        representative: person.citizenId,
        representativeName: person.name,
        giver: id,
        giverName: name ?? host.municipality.person(id)?.name ?? null,
        state: mandate?.state,
        rights,
      })),
  );
}
