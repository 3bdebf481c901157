import { useTranslation } from 'react-i18next';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { Citizen } from '../../domain/citizen.ts';
import type { Hold } from '../../domain/booking/hold.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Service } from '../../domain/appointment/service.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { useWhenForItself } from '../../i18n/useWhenForItself.ts';
import { modeIcon } from '../../ui/content/modeIcon.ts';
import type { SummaryItem } from '../../ui/content/SummaryList.tsx';

export interface Answers {
  readonly citizen: Citizen;
  readonly actorName: string;
  readonly service: Service;
  readonly hold: Hold;
  /** The appointment that is being moved. */
  readonly moved: Appointment | null;
  readonly now: Instant;
}

/** "Tjek dine svar": what was answered, with the way back to each. */
export function useAnswers({
  citizen,
  actorName,
  service,
  hold,
  moved,
  now,
}: Answers): SummaryItem[] {
  const { t } = useTranslation(['booking', 'common']);
  const { text, whenInWords, capital } = useFormat();
  const when = useWhenForItself();
  const { other, name } = useSpeaking(citizen);
  const paths = pathsOf(citizen);
  const { slot } = hold;
  const choices = {
    service: service.id,
    ...(slot.mode !== 'unknown' && { mode: slot.mode }),
    ...(moved && { moving: moved.id }),
  };
  const change = (href: string, about: string) => ({
    change: { href, label: t('check.change'), about },
  });
  const minutes = t('service.minutes', { count: Math.round((slot.end - slot.start) / 60_000) });
  const forWhom: SummaryItem = {
    icon: other ? 'how-to-reg' : 'person',
    term: t('check.forWhom'),
    description: <strong>{other ? name : actorName}</strong>,
  };
  // When is what one checks first; whom it is for only when that could be another.
  return [
    ...(other ? [forWhom] : []),
    ...(moved
      ? [
          {
            icon: 'schedule' as const,
            term: t('check.was'),
            description: `${capital(whenInWords(moved.start, now))}, ${t(`common:mode.${moved.mode}`)}`,
          },
        ]
      : []),
    {
      icon: 'event',
      term: moved ? t('check.when') : t('check.whenBooking'),
      description: (
        <>
          <strong>{when(slot.start, now)}</strong>, {minutes}
        </>
      ),
      ...change(paths.bookStep('time', choices), t('check.whenBooking')),
    },
    {
      icon: 'checklist',
      term: t('check.service'),
      description: text(service.name),
      ...(!moved && change(paths.book, t('check.service'))),
    },
    {
      icon: modeIcon[slot.mode],
      term: t('check.how'),
      description: t(`common:mode.${slot.mode}`),
      ...change(paths.bookStep('mode', choices), t('check.how')),
    },
    ...(slot.location
      ? [
          {
            icon: 'place' as const,
            term: t('check.where'),
            description: [slot.location.name, slot.location.address, slot.location.room]
              .filter((part) => part !== null)
              .join(', '),
          },
        ]
      : []),
    ...(slot.practitioner
      ? [
          {
            icon: 'person' as const,
            term: t('check.who'),
            description: `${slot.practitioner.name}, ${text(slot.practitioner.role)}`,
          },
        ]
      : []),
    ...(other ? [] : [forWhom]),
  ];
}
