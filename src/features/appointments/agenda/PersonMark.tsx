import { useTranslation } from 'react-i18next';
import { markOf, type Citizen } from '../../../domain/citizen.ts';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useSpeaking } from '../../../i18n/useSpeaking.ts';
import { Initials } from '../../../ui/content/Initials.tsx';

/** Whose it is, in an agenda of several people: initials and name. The one place that draws it. */
export function PersonMark({ citizen }: { citizen: Citizen }) {
  const { t } = useTranslation('everybody');
  const { capital } = useFormat();
  const { other, name } = useSpeaking(citizen);
  return (
    <span className="person-mark">
      <Initials {...markOf(citizen)} />
      {other ? capital(name) : t('mine')}
    </span>
  );
}
