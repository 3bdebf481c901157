import { useTranslation } from 'react-i18next';
import type { AgendaEntry } from '../../../domain/appointment/agenda.ts';
import type { Citizen } from '../../../domain/citizen.ts';
import type { Instant } from '../../../domain/time.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSpeaking } from '../../../i18n/useSpeaking.ts';
import { modeIcon } from '../../../ui/content/modeIcon.ts';
import type { Meta } from '../../../ui/content/MetaList.tsx';

/** An appointment in words: where or how, with whom, and the name of its row. */
export function useEntryWords(citizen: Citizen) {
  const { t } = useTranslation(['appointments', 'common']);
  const { text, whenInWords } = useFormat();
  const { other, name } = useSpeaking(citizen);

  const place = (entry: AgendaEntry): string => {
    switch (entry.mode) {
      case 'home':
        return other ? t('inHomeOther', { name }) : t('inHome');
      case 'clinic':
        return entry.location?.name ?? t('common:mode.clinic');
      case 'video':
        return t('byVideo');
      case 'phone':
        return t('byPhone');
      case 'unknown':
        return t('common:mode.unknown');
    }
  };
  return {
    place,
    meta: (entry: AgendaEntry): Meta[] => [
      { icon: entry.mode === 'clinic' ? 'place' : modeIcon[entry.mode], text: place(entry) },
      ...(entry.practitioner
        ? [
            {
              icon: 'person' as const,
              text: `${entry.practitioner.name}, ${text(entry.practitioner.role)}`,
            },
          ]
        : []),
    ],
    label: (entry: AgendaEntry, now: Instant): string =>
      t('rowLabel', {
        when: whenInWords(entry.start, now),
        service: text(entry.serviceName),
        mode: place(entry),
      }),
  };
}
