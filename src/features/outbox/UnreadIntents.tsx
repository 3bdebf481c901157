import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { outbox } from './outbox.ts';
import { useOutboxState } from './useOutbox.ts';

/** What another version of the app wrote down and this one cannot send: the citizen decides. */
export function UnreadIntents() {
  const { t } = useTranslation(['outbox', 'unsent']);
  const { unread: count } = useOutboxState();
  const { phone } = municipality.contact.booking;
  if (count === 0) return null;
  return (
    <Alert variant="warning" heading={t('unsent:unread.heading')}>
      <p className="alert-text">{t('unsent:unread.text', { count })}</p>
      <p className="alert-text">{t('unsent:unread.advice', { phone })}</p>
      <ButtonGroup>
        <Button
          variant="secondary"
          icon="sync"
          onClick={() => {
            location.reload();
          }}
        >
          {t('unsent:unread.reload')}
        </Button>
        <Button variant="tertiary" onClick={() => void outbox.forgetUnread()}>
          {t('unsent:unread.forget')}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
