import { ci } from './citizenIds.ts';
import type { PersonRow } from './personRow.ts';

/** Those who act for others, rightly or not. */
export const relatives: readonly PersonRow[] = [
  [
    ci.lise,
    'Lise Holm Mortensen',
    52,
    'Datter: fuld fuldmagt for sin mor og læseadgang for sin far.',
    'Daughter: full mandate for her mother, read-only for her father.',
  ],
  [
    ci.birgit,
    'Birgit Thaysen',
    47,
    'Professionel kontaktperson med fuldmagt for seks borgere.',
    'Professional contact person with a mandate for six citizens.',
  ],
  [
    ci.thomas,
    'Thomas Lindgaard',
    46,
    'Søn af Poul Erik. Hans fuldmagt er udløbet.',
    'Son of Poul Erik. His mandate has expired.',
  ],
  [
    ci.sofie,
    'Sofie Skov',
    27,
    'Barnebarn af Karen Margrethe. Hendes fuldmagt er ikke begyndt endnu.',
    'Grandchild of Karen Margrethe. Her mandate has not begun yet.',
  ],
  [
    ci.nadja,
    'Nadja Kirkegaard',
    38,
    'Kontaktperson på et plejehjem med fuldmagt for 200 borgere.',
    'Contact person at a nursing home with a mandate for 200 citizens.',
  ],
];
