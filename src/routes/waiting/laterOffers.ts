import { later } from '../../i18n/laterPart.tsx';

export const AgendaOffers = later(
  () => import('../appointments/AgendaOffers.tsx').then((module) => module.AgendaOffers),
  'waiting',
);
