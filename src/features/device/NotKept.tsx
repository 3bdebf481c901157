import { useTranslation } from 'react-i18next';
import { Alert } from '../../ui/feedback/Alert.tsx';

/** Says that what is on the screen could not be kept on the device. Nothing, when it could. */
export function NotKept({ reason }: { reason: 'full' | 'unavailable' | null }) {
  const { t } = useTranslation('device');
  return (
    <div role="status">
      {reason !== null && <Alert variant="warning">{t(`notKept.${reason}`)}</Alert>}
    </div>
  );
}
