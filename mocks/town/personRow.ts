import type { Resident } from '../municipality/kernel/records.ts';

/** A person in one line: the age reached this year, what they are good for, what is special. */
export type PersonRow = readonly [
  id: string,
  name: string,
  age: number,
  da: string,
  en: string,
  facts?: Partial<Resident>,
];
