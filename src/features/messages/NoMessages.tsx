import { useTranslation } from 'react-i18next';
import { failureKey, isUnreached } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

/** Messages could not be fetched: never to be taken for "no messages". */
export function NoMessages({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['messages', 'common']);
  const problemText = useProblemText();
  const offline = isUnreached(error);
  return (
    <EmptyState
      icon={offline ? 'wifi-off' : 'error'}
      heading={offline ? t('offline.heading') : t('failed.heading')}
      action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    >
      {offline ? t('offline.text') : problemText(failureKey(error))}
    </EmptyState>
  );
}
