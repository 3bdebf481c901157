import type { ComponentType } from 'react';
import { later } from '../../i18n/laterPart.tsx';
import type { OnScreens } from './onScreens.tsx';

export const AppointmentNotice = part((all) => all.AppointmentNotice);
export const CancelledMarks = part((all) => all.CancelledMarks);
export const Following = part((all) => all.Following);
export const NewsCount = part((all) => all.NewsCount);
export const NoticeMark = part((all) => all.NoticeMark);

function part<Props extends object>(choose: (all: OnScreens) => ComponentType<Props>) {
  return later(
    () => import('./onScreens.tsx').then(({ onScreens }) => choose(onScreens)),
    'notices',
  );
}
