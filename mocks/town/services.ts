import type { ServiceRecord } from '../municipality/kernel/records.ts';
import { courses } from './services/courses.ts';
import { mind } from './services/mind.ts';
import { nursing } from './services/nursing.ts';
import { prevention } from './services/prevention.ts';
import { training } from './services/training.ts';

/** All that Havlunde offers for booking, in the order a citizen reads it. */
export const services: readonly ServiceRecord[] = [
  ...prevention,
  ...training,
  ...nursing,
  ...mind,
  ...courses,
];
