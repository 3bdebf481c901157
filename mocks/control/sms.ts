import type { RequestHandler } from 'msw';
import type { SmsConditions } from '../municipality/reminders/desk.ts';
import type { MockHost } from '../http/host.ts';
import { changing, reading } from './route.ts';

/** Text messages as phones show them, NemSMS' register, and what was pushed to devices. */
export function smsHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  const pushes = () => ({ outside: host.pushes.limits.outside, items: host.pushes.sent });
  return [
    reading('sms', ({ query }) => {
      const to = query.get('citizenId');
      return {
        items: staff()
          .sms()
          .filter((item) => to === null || item.to === to),
      };
    }),
    reading('sms/register', () => ({ items: staff().smsRegister() })),
    changing<{ signedUp: boolean }>(
      'put',
      'sms/register/:id',
      { signedUp: { type: 'boolean' } },
      ({ signedUp = true }, { params }) => {
        const done = staff().signUp(params.id ?? '', signedUp);
        return done.ok ? {} : done.refusal;
      },
    ),
    reading('sms/conditions', () => staff().smsConditions({})),
    changing<SmsConditions>(
      'put',
      'sms/conditions',
      {
        registerAnswers: { type: 'boolean' },
        fault: { enum: ['recipient-unavailable', 'system-error', null] },
      },
      (change) => staff().smsConditions(change),
    ),
    reading('pushes', pushes),
    changing<{ outside: boolean }>(
      'put',
      'pushes',
      { outside: { type: 'boolean' } },
      ({ outside }) => {
        if (outside !== undefined) host.pushes.limits.outside = outside;
        return pushes();
      },
    ),
  ];
}
