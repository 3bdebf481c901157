import { agenda, type AgendaEntry, type Row } from '../../../mocks/town/agendaEntry.ts';
import { ci } from '../../../mocks/town/citizenIds.ts';
import { sv } from '../../../mocks/town/serviceIds.ts';

/**
 * Instead of everybody's: filling those in takes longer than a whole schedule. Each has one
 * appointment that soon can no longer be cancelled, and one in some days.
 */
export const agendas: readonly AgendaEntry[] = [
  ...agenda(ci.lise, [advice(0, '10:00'), advice(6, '18:00')]),
  ...agenda(ci.ingrid, [advice(0, '11:00'), advice(6, '19:00')]),
];

function advice(day: number, at: string): Row {
  return [sv.adviceLine, 'phone', day, { at }];
}
