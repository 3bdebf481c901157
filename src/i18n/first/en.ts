import { acting } from '../en/acting.ts';
import { appointments } from '../en/appointments.ts';
import { common } from '../en/common.ts';
import { device } from '../en/device.ts';
import { outbox } from '../en/outbox.ts';
import { problems } from '../en/problems.ts';

/** The same in English. */
export const first = { acting, appointments, common, device, outbox, problems };
