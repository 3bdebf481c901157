import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { outbox } from './outbox.ts';

/** What was written down could not be read any more: the agenda tells what was done. */
export function SpoiledIntents() {
  const { t } = useTranslation(['outbox', 'unsent']);
  const { phone } = municipality.contact.booking;
  return (
    <Alert variant="warning" heading={t('unsent:spoiled.heading')}>
      <p className="alert-text">{t('unsent:spoiled.text', { phone })}</p>
      <ButtonGroup>
        <Button variant="tertiary" onClick={() => void outbox.forgetUnread()}>
          {t('unsent:seen')}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
