import { atSessionEnd } from '../../person/person.ts';

atSessionEnd(() => {
  showBadge(0);
});

/** How many things are new, on the app's icon; none takes it away. Where icons have none, nothing. */
export function showBadge(count: number): void {
  if (!('setAppBadge' in navigator)) return;
  const done = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
  done.catch(() => undefined); // an app that is not installed has no icon
}
