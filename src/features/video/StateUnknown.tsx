import { useTranslation } from 'react-i18next';
import { phoneHref } from '../../i18n/phone.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';

/** The municipality tells of the visit in a word that this version does not know. */
export function StateUnknown({ phone }: { phone: string }) {
  const { t } = useTranslation('video');
  return (
    <Alert variant="warning">
      <p className="alert-text">{t('stateUnknown')}</p>
      <p className="alert-text">
        <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
      </p>
    </Alert>
  );
}
