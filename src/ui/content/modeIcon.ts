import type { IconName } from '../Icon.tsx';

/** The icons of the ways to meet: at home, in our house, on a screen, by phone. Where that is has a pin. */
export const modeIcon = {
  home: 'home',
  clinic: 'business',
  video: 'videocam',
  phone: 'phone',
  unknown: 'phone', // whoever has to ask calls
} as const satisfies Record<string, IconName>;
