import { createHmac } from 'node:crypto';
import type { Instant } from '../kernel/records.ts';
import { hours } from '../kernel/time.ts';
import type { Wire } from '../kernel/wire.ts';
import type { IceSettings } from './state.ts';

/**
 * The servers by which a participant connects, with credentials for the next four hours: longer than
 * any visit, and useless the day after.
 *
 * @see https://datatracker.ietf.org/doc/html/draft-uberti-behave-turn-rest-00
 */
export function iceServersFor(
  { stun, turn }: IceSettings,
  participant: string,
  now: Instant,
): Wire['VideoRoom']['iceServers'] {
  const username = `${Math.floor((now + hours(4)) / 1000)}:${participant}`;
  return [
    ...(stun.length > 0 ? [{ urls: [...stun] }] : []),
    ...(turn
      ? [
          {
            urls: [...turn.urls],
            username,
            credential: createHmac('sha1', turn.secret).update(username).digest('base64'),
          },
        ]
      : []),
  ];
}
