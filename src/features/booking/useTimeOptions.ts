import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { byDay, type Slot } from '../../domain/slot.ts';
import { copenhagenDay, type Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { modeIcon } from '../../ui/content/modeIcon.ts';
import type { TimeOption } from '../../ui/content/TimeList.tsx';

/** Free times in words, under their days. Each name carries full date, time, place and mode. */
export function useTimeOptions(citizen: Citizen, now: Instant) {
  const { t } = useTranslation(['booking', 'common']);
  const { timeRange, dayInWords, longDate, capital, text } = useFormat();
  const { other, name } = useSpeaking(citizen);

  const placeOf = ({ mode, location }: Slot): string => {
    if (mode === 'home' && other) return t('common:modeInWords.homeOther', { name });
    if (mode !== 'clinic') return t(`common:modeInWords.${mode}`);
    if (!location) return t('common:modeInWords.clinic');
    return location.room === null ? location.name : `${location.name}, ${location.room}`;
  };
  const optionOf = (slot: Slot, chosen: Slot['id'] | null): TimeOption => {
    const range = timeRange(slot.start, slot.end);
    return {
      id: slot.id,
      time: range,
      icon: modeIcon[slot.mode],
      selected: slot.id === chosen,
      details: [
        capital(placeOf(slot)),
        ...(slot.practitioner
          ? [`${slot.practitioner.name}, ${text(slot.practitioner.role)}`]
          : []),
        ...(slot.seatsLeft === null ? [] : [t('time.seats', { count: slot.seatsLeft })]),
      ],
      spoken: t('time.spoken', {
        day: longDate(copenhagenDay(slot.start)),
        mode: t(`common:mode.${slot.mode}`),
      }),
    };
  };
  return (slots: readonly Slot[], chosen: Slot['id'] | null) =>
    byDay(slots).map(({ day, items }) => ({
      key: day,
      heading: capital(dayInWords(day, now)),
      times: items.map((slot) => optionOf(slot, chosen)),
    }));
}
