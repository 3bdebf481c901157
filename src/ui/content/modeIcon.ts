import type { IconName } from '../Icon.tsx';

/** The icons of the ways to meet: at home, at a place, on a screen, by phone. */
export const modeIcon = {
  home: 'home',
  clinic: 'place',
  video: 'videocam',
  phone: 'phone',
  unknown: 'phone', // whoever has to ask calls
} as const satisfies Record<string, IconName>;
