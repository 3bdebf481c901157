import { lazy, Suspense, type ComponentType } from 'react';
import { loadTexts } from '../../i18n/start.ts';
import type { OnScreens } from './onScreens.tsx';

// No first screen waits for these, and what cannot be fetched breaks none.
export const AppointmentNotice = later('AppointmentNotice');
export const CancelledMarks = later('CancelledMarks');
export const Following = later('Following');
export const NewsCount = later('NewsCount');
export const NoticeMark = later('NoticeMark');

function later<Name extends keyof OnScreens>(name: Name): OnScreens[Name] {
  const Part = lazy<ComponentType>(async () => {
    try {
      await new Promise((painted) => setTimeout(painted));
      const [module] = await Promise.all([import('./onScreens.tsx'), loadTexts('notices')]);
      const part: ComponentType<never> = module.onScreens[name];
      return { default: part as ComponentType }; // its props are those given below
    } catch {
      return { default: () => null };
    }
  });
  const Later = (props: object) => (
    <Suspense>
      <Part {...props} />
    </Suspense>
  );
  return Later;
}
