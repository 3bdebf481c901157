import { acting } from '../da/acting.ts';
import { appointments } from '../da/appointments.ts';
import { common } from '../da/common.ts';
import { device } from '../da/device.ts';
import { outbox } from '../da/outbox.ts';
import { problems } from '../da/problems.ts';

/** What the first screen says, and what may be said on any: in Danish. The rest comes with its screens. */
export const first = { acting, appointments, common, device, outbox, problems };
