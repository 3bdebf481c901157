import { join } from 'node:path';
import { http, type RequestHandler } from 'msw';
import { assetResponse } from '../http/answer/asset.ts';
import type { MockHost } from '../http/host.ts';
import { busyDayHandlers } from './busy/handlers.ts';
import { circumstanceHandlers } from './circumstances.ts';
import { mandateHandlers } from './mandates.ts';
import { messageHandlers } from './messages.ts';
import { peopleHandlers } from './people.ts';
import { smsHandlers } from './sms.ts';
import { staffHandlers } from './staff.ts';
import { videoHandlers } from './video.ts';
import { waitingHandlers } from './waiting.ts';

/** The simulator: its page, and the JSON interface that the page and the tests use. */
export function controlHandlers(host: MockHost): RequestHandler[] {
  const file = (path: string, name: string) =>
    http.get(`*/mock${path}`, () => assetResponse(join(import.meta.dirname, 'page', name)));
  return [
    file('', 'mock.html'),
    file('/video', 'video.html'),
    ...[
      'mock.css',
      'mock.js',
      'agenda.js',
      'busy.js',
      'mandates.js',
      'messages.js',
      'phone.js',
      'practitioner.js',
      'video.js',
      'waiting.js',
      'elements.js',
      'interface.js',
    ].map((name) => file(`/${name}`, name)),
    ...peopleHandlers(host),
    ...mandateHandlers(host),
    ...messageHandlers(host),
    ...smsHandlers(host),
    ...circumstanceHandlers(host),
    ...staffHandlers(host),
    ...waitingHandlers(host),
    ...videoHandlers(host),
    ...busyDayHandlers(host),
  ];
}
