import { useTranslation } from 'react-i18next';
import { failureKey, isUnreached } from '../../api/problem.ts';
import { municipality } from '../../config/municipality.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

/** Nothing to show, because nothing could be fetched: never to be taken for "no appointments". */
export function NoAgenda({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['appointments', 'common']);
  const problemText = useProblemText();
  const offline = isUnreached(error);
  return (
    <EmptyState
      icon={offline ? 'wifi-off' : 'error'}
      heading={offline ? t('nothingKept.heading') : t('failed.heading')}
      action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    >
      <p>{offline ? t('nothingKept.text') : t('failed.text')}</p>
      <p>
        {offline
          ? t('common:callUs', { phone: municipality.contact.booking.phone })
          : problemText(failureKey(error))}
      </p>
    </EmptyState>
  );
}
