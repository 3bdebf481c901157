import { useTranslation } from 'react-i18next';
import { municipality } from '../config/municipality.ts';
import { phoneHref } from '../i18n/phone.ts';
import type { Texts } from '../i18n/texts.ts';
import { Alert } from '../ui/feedback/Alert.tsx';

/** What a list is of. */
export type UnreadWhat = keyof Texts['unread']['one'];

/** "Én aftale kunne ikke vises": in the municipality's words there is something newer than this app. */
export function UnreadRows({ what, count }: { what: UnreadWhat; count: number }) {
  const { t } = useTranslation(['unread', 'common']);
  const { phone } = municipality.contact.booking;
  return (
    <Alert
      variant="warning"
      heading={count === 1 ? t(`one.${what}`) : t(`several.${what}`, { number: count })}
    >
      <p className="alert-text">{t('why')}</p>
      <p>
        <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
      </p>
    </Alert>
  );
}
