import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureKey, isUnreached } from '../../api/problem.ts';
import { municipality } from '../../config/municipality.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

interface BookingUnavailableProps {
  error: Error;
  onRetry: () => void;
  /** What can be done without a network. */
  offline?: ReactNode;
}

/** What a step needs could not be fetched: offline, or another reason. */
export function BookingUnavailable({ error, onRetry, offline: instead }: BookingUnavailableProps) {
  const { t } = useTranslation(['booking', 'common', 'problems']);
  const problemText = useProblemText();
  const { phone } = municipality.contact.booking;
  const offline = isUnreached(error);
  return (
    <>
      <EmptyState
        icon={offline ? 'wifi-off' : 'error'}
        heading={offline ? t('service.offline.heading') : t('problems:heading')}
        action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
      >
        <p>{offline ? t('service.offline.text') : problemText(failureKey(error))}</p>
        <p>
          <a href={phoneHref(phone)}>{t('common:callUs', { phone })}</a>
        </p>
      </EmptyState>
      {offline && instead}
    </>
  );
}
