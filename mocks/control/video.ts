import type { RequestHandler } from 'msw';
import type { MockHost } from '../http/host.ts';
import type { Answer, Wire } from '../municipality/kernel/wire.ts';
import type { IceSettings } from '../municipality/video/state.ts';
import { changing, reading } from './route.ts';

/** What the practitioner's window does in a visit on screen. */
export function videoHandlers(host: MockHost): RequestHandler[] {
  const staff = () => host.municipality.staff;
  const shown = (answer: Answer<object>) => (answer.ok ? answer.value : answer.refusal);
  const text = { type: 'string' };
  return [
    reading('video', () => ({ items: staff().videoVisits() })),
    changing('post', 'video/:id/join', {}, (_, { params }) =>
      shown(staff().joinVideo(params.id ?? '')),
    ),
    changing<{ participantId: string }>(
      'post',
      'video/:id/leave',
      { participantId: text },
      ({ participantId = '' }, { params }) =>
        shown(staff().leaveVideo(params.id ?? '', participantId)),
    ),
    changing('post', 'video/:id/end', {}, (_, { params }) =>
      shown(staff().endVideo(params.id ?? '')),
    ),
    changing<{ minutes: number }>(
      'post',
      'video/:id/late',
      { minutes: { type: 'integer', minimum: 0, maximum: 120 } },
      ({ minutes = 5 }, { params }) => shown(staff().tellLate(params.id ?? '', minutes)),
    ),
    reading('video/:id/signals', ({ params, query }) =>
      shown(
        staff().receiveSignals(
          params.id ?? '',
          query.get('participantId') ?? '',
          Number(query.get('after') ?? 0),
        ),
      ),
    ),
    changing<Pick<Wire['VideoSignalsRequest'], 'participantId' | 'signals'>>(
      'post',
      'video/:id/signals',
      { participantId: text, signals: { type: 'array' } },
      ({ participantId = '', signals = [] }, { params }) =>
        shown(staff().sendSignals(params.id ?? '', participantId, signals)),
    ),
    changing<IceSettings>(
      'put',
      'video/ice',
      {
        stun: { type: 'array', items: text },
        turn: {
          type: ['object', 'null'],
          required: ['urls', 'secret'],
          properties: { urls: { type: 'array', items: text }, secret: text },
        },
        relayOnly: { type: 'boolean' },
      },
      ({ stun = [], turn = null, relayOnly = false }) => {
        host.ice = { stun, turn, relayOnly };
        return {};
      },
    ),
  ];
}
