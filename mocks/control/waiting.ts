import type { RequestHandler } from 'msw';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Who waits for an earlier time, and a time for them. */
export function waitingHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  return [
    reading('waiting', () => ({ items: staff().waiting() })),
    changing('post', 'waiting/:id/free', {}, (_, { params }) => {
      const freed = staff().freeSuitable(params.id ?? '');
      return freed.ok ? {} : freed.refusal;
    }),
  ];
}
