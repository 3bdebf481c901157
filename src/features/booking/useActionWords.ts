import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import type { Answers } from './useAnswers.tsx';

/** What the last button says, and what is done with it. */
export function useActionWords({ citizen, service, hold, moved, now }: Answers) {
  const { t } = useTranslation(['booking', 'common']);
  const { text, whenInWords } = useFormat();
  const { other, short: name } = useSpeaking(citizen);
  const { mode, start } = hold.slot;
  const how = t(`common:mode.${mode}`).toLocaleLowerCase('da');
  // At the same time as before, only the way to meet is another.
  const action = moved === null ? 'book' : moved.start === start ? 'change' : 'move';
  return {
    action: other
      ? t(`check.${action}Other`, { name, mode: how })
      : t(moved === null ? 'check.book' : 'check.move'),
    what: `${text(service.name)}, ${whenInWords(start, now)}, ${how}`,
  };
}
