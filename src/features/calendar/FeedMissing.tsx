import { useTranslation } from 'react-i18next';
import { failureKey } from '../../api/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';

interface FeedMissingProps {
  /** Null while one waits. */
  error: Error | null;
  onRetry: () => void;
}

/** In place of what has not come: never to be taken for "there is none". */
export function FeedMissing({ error, onRetry }: FeedMissingProps) {
  const { t } = useTranslation(['calendar', 'common']);
  const problemText = useProblemText();
  if (error === null) return <Loading>{t('loading')}</Loading>;
  return (
    <EmptyState
      icon="wifi-off"
      heading={t('missing')}
      action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    >
      {problemText(failureKey(error))}
    </EmptyState>
  );
}
