import type { Wire } from '../municipality/kernel/wire.ts';

const nurse = { da: 'Sygeplejerske', en: 'Nurse' };
const physiotherapist = { da: 'Fysioterapeut', en: 'Physiotherapist' };
const careAssistant = { da: 'Social- og sundhedsassistent', en: 'Health care assistant' };
const healthAdviser = { da: 'Sundhedskonsulent', en: 'Health adviser' };

/** Invented people. The names are code's own; the citizen sees name and role. */
export const practitioners = {
  bodil: who('pr-1a7k', 'Bodil Ravnsgaard', {
    da: 'Forebyggelseskonsulent',
    en: 'Preventive health adviser',
  }),
  henning: who('pr-2c4m', 'Henning Storløkke', {
    da: 'Forebyggelseskonsulent',
    en: 'Preventive health adviser',
  }),
  malene: who('pr-3d9p', 'Malene Tværmose', physiotherapist),
  oskar: who('pr-4f2r', 'Oskar Lyngbæk', physiotherapist),
  signe: who('pr-5g8s', 'Signe Åkandal', physiotherapist),
  hanne: who('pr-6h3t', 'Hanne Birkelund', {
    da: 'Kontinenssygeplejerske',
    en: 'Continence nurse',
  }),
  yasmin: who('pr-7j5v', 'Yasmin Elkær', nurse),
  torben: who('pr-8k6w', 'Torben Granhøj', nurse),
  lone: who('pr-9m1x', 'Lone Hedeager', { da: 'Naturvejleder', en: 'Nature guide' }),
  camilla: who('pr-a2n4', 'Camilla Fjordside', { da: 'Psykolog', en: 'Psychologist' }),
  jonas: who('pr-b6p7', 'Jonas Klintholt', { da: 'Stressvejleder', en: 'Stress counsellor' }),
  fatima: who('pr-c3q8', 'Fatima Søndervang', careAssistant),
  kim: who('pr-d9r2', 'Kim Overmark', careAssistant),
  pernille: who('pr-s7e3', 'Pernille Kærsgaard', nurse),
  dagny: who('pr-t2f8', 'Dagny Havrehøj', careAssistant),
  mikkel: who('pr-v5g1', 'Mikkel Rughave', careAssistant),
  rasmus: who('pr-e4s5', 'Rasmus Tangvig', { da: 'It-underviser', en: 'IT teacher' }),
  birthe: who('pr-f8t6', 'Birthe Lundemose', {
    da: 'Rygestoprådgiver',
    en: 'Stop-smoking counsellor',
  }),
  niels: who('pr-g1v3', 'Niels Aamosegaard', { da: 'Tandlæge', en: 'Dentist' }),
  vibeke: who('pr-h7w9', 'Vibeke Strandhave', {
    da: 'Hørekonsulent',
    en: 'Hearing adviser',
  }),
  maria: who('pr-j5x1', 'Maria Kildebro', {
    da: 'Klinisk diætist',
    en: 'Clinical dietitian',
  }),
  adviser1: who('pr-k2y4', 'Annette Gyvelmose', healthAdviser),
  adviser2: who('pr-m8z6', 'Bjarne Tjørnehave', healthAdviser),
  adviser3: who('pr-n3a9', 'Dorthe Pilegaarden', healthAdviser),
  adviser4: who('pr-p6b2', 'Erik Enghaven', healthAdviser),
  adviser5: who('pr-q1c7', 'Gitte Rønnelund', healthAdviser),
  adviser6: who('pr-r4d5', 'Ibrahim Hasselø', healthAdviser),
};

function who(id: string, name: string, role: Wire['LocalizedText']): Wire['Practitioner'] {
  return { id, name, role };
}
