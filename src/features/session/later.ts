import type { ComponentType } from 'react';
import { later } from '../../i18n/laterPart.tsx';
import type { OnLeaving } from './onLeaving.tsx';

export const AnotherPerson = part((all) => all.AnotherPerson);
export const LoggedOutBeside = part((all) => all.LoggedOutBeside);
export const LoggingOut = part((all) => all.LoggingOut);
export const WhyLoggedOff = part((all) => all.WhyLoggedOff);

/** Has them here before they are needed: then there may be no network. */
export function fetchLeaving(): void {
  for (const one of [AnotherPerson, LoggedOutBeside, LoggingOut, WhyLoggedOff]) one.fetch();
}

function part<Props extends object>(choose: (all: OnLeaving) => ComponentType<Props>) {
  return later(
    () => import('./onLeaving.tsx').then(({ onLeaving }) => choose(onLeaving)),
    'leaving',
  );
}
