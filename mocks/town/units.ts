import type { MessageUnitRecord } from '../municipality/messages/state.ts';
import { contacts } from './contacts.ts';

const office = { ...hours(['08:00', '15:00'], [1, 2, 3, 4]), 5: ['08:00', '13:00'] as const };
const everyDay = hours(['07:00', '22:00'], [1, 2, 3, 4, 5, 6, 7]);

/** Who answers messages, in the hours that their phone is open, and how soon they promise to. */
export const messageUnits: readonly MessageUnitRecord[] = [
  unit('un-4k8tqz', contacts.prevention, 3, 'working-days', office),
  unit('un-7w2mhb', contacts.training, 2, 'working-days', office),
  unit('un-p5x9cd', contacts.nursing, 1, 'working-days', everyDay),
  unit('un-h3r6vn', contacts.homeCare, 8, 'working-hours', everyDay),
  unit('un-b9f1ks', contacts.dental, 3, 'working-days', office),
  unit('un-t6j4wy', contacts.mind, 2, 'working-days', office),
  unit('un-m2g7xp', contacts.aids, 5, 'working-days', office),
];

function unit(
  id: string,
  contact: MessageUnitRecord['contact'],
  count: number,
  of: MessageUnitRecord['replyWithin']['of'],
  opening: MessageUnitRecord['opening'],
): MessageUnitRecord {
  return { id, contact, replyWithin: { count, of }, opening };
}

function hours(open: readonly [string, string], weekdays: readonly number[]) {
  return Object.fromEntries(weekdays.map((weekday) => [weekday, open]));
}
