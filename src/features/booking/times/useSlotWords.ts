import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../../domain/citizen.ts';
import type { Slot } from '../../../domain/booking/slot.ts';
import { copenhagenDay } from '../../../domain/time.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSpeaking } from '../../../i18n/useSpeaking.ts';
import type { TimeOption } from '../../../ui/content/TimeButtons.tsx';

/** Free times in words: place and person once for those that have them in common. */
export function useSlotWords(citizen: Citizen) {
  const { t } = useTranslation(['booking', 'common']);
  const { time, timeRange, longDate, capital, text } = useFormat();
  const { other, name } = useSpeaking(citizen);

  const placeOf = ({ mode, location }: Slot): string => {
    if (mode === 'home' && other) return t('common:modeInWords.homeOther', { name });
    if (mode !== 'clinic') return t(`common:modeInWords.${mode}`);
    if (!location) return t('common:modeInWords.clinic');
    return location.room === null ? location.name : `${location.name}, ${location.room}`;
  };
  /** `hjemme hos dig – Mette Kjær, sygeplejerske`. */
  const whereAndWho = (slot: Slot): string =>
    slot.practitioner
      ? `${placeOf(slot)} – ${slot.practitioner.name}, ${text(slot.practitioner.role)}`
      : placeOf(slot);
  const optionOf = (slot: Slot, holding: Slot['id'] | null): TimeOption => {
    const seats = slot.seatsLeft === null ? [] : [t('time.seats', { count: slot.seatsLeft })];
    const start = time(slot.start);
    return {
      id: slot.id,
      time: start,
      note: seats[0],
      busy: slot.id === holding,
      spoken: [
        // As it is seen, for those who say aloud which button to press (WCAG 2.5.3).
        ...seats.map((left) => `${start} ${left}`),
        t('time.spoken', {
          day: longDate(copenhagenDay(slot.start)),
          mode: t(`common:mode.${slot.mode}`),
          range: timeRange(slot.start, slot.end),
        }),
        whereAndWho(slot),
      ].join(', '),
    };
  };
  return {
    whereAndWho,
    optionOf,
    /** The times of a day under where and with whom they are, in the order of the first of each. */
    groupsOf: (slots: readonly Slot[], holding: Slot['id'] | null) => {
      const groups = new Map<string, Slot[]>();
      for (const slot of slots) {
        const key = whereAndWho(slot);
        groups.set(key, [...(groups.get(key) ?? []), slot]);
      }
      return Array.from(groups.values(), (ofGroup, index) => ({
        key: String(index),
        heading: ofGroup[0] ? capital(whereAndWho(ofGroup[0])) : '',
        times: ofGroup.map((slot) => optionOf(slot, holding)),
      }));
    },
  };
}
