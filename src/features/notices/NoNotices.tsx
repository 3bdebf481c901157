import { useTranslation } from 'react-i18next';
import { failureKey, isUnreached } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

/** They could not be fetched: never to be taken for "nothing was changed". */
export function NoNotices({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const { t } = useTranslation(['notices', 'common']);
  const problemText = useProblemText();
  const offline = isUnreached(error);
  return (
    <EmptyState
      icon={offline ? 'wifi-off' : 'error'}
      heading={offline ? t('offline.heading') : t('failed')}
      action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    >
      {offline ? t('offline.text') : problemText(failureKey(error))}
    </EmptyState>
  );
}
