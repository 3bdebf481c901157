import type { Wire } from '../municipality/kernel/wire.ts';

/** Numbers begin with 00, which no Danish number does: nobody is called by mistake. */
export const contacts = {
  prevention: unit('Forebyggelse og Sundhed', 'Prevention and Health', '00 12 34 20'),
  training: unit('Træning og Genoptræning', 'Training and Rehabilitation', '00 12 34 30'),
  nursing: unit('Sygeplejen', 'Community nursing', '00 12 34 40', allDays),
  homeCare: unit('Hjemmeplejen', 'Home care', '00 12 34 50', allDays),
  dental: unit('Socialtandplejen', 'Social dental care', '00 12 34 60'),
  mind: unit('Stressklinikken', 'Stress clinic', '00 12 34 70'),
  aids: unit('Hjælpemidler og Kommunikation', 'Aids and Communication', '00 12 34 80'),
};

function unit(da: string, en: string, phone: string, hours = weekdays): Wire['Contact'] {
  return { unit: { da, en }, phone, hours: hours() };
}

function weekdays() {
  return {
    da: 'Mandag til torsdag kl. 8–15, fredag kl. 8–13',
    en: 'Monday to Thursday 8 am to 3 pm, Friday 8 am to 1 pm',
  };
}

function allDays() {
  return { da: 'Alle dage kl. 7–22', en: 'Every day 7 am to 10 pm' };
}
