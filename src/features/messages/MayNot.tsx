import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';

/** Why a representative cannot read, or cannot write. */
export function MayNot({ citizen, what }: { citizen: Citizen; what: 'read' | 'write' }) {
  const { t } = useTranslation('messages');
  const { name } = useSpeaking(citizen);
  return <Alert variant="info">{t(what === 'read' ? 'noAccess' : 'readOnly', { name })}</Alert>;
}
