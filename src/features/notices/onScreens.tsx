import { AppointmentNotice } from './AppointmentNotice.tsx';
import { CancelledMarks } from './CancelledMarks.tsx';
import { Following } from './Following.tsx';
import { NewsCount } from './NewsCount.tsx';
import { NoticeMark } from './NoticeMark.tsx';

/** What other screens show of notices: one piece of code, which none of them waits for. */
export const onScreens = { AppointmentNotice, CancelledMarks, Following, NewsCount, NoticeMark };

export type OnScreens = typeof onScreens;
