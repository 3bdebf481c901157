import { useTranslation } from 'react-i18next';
import { failureKey, problemCode } from '../../api/problem.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Loading } from '../../ui/feedback/Loading.tsx';

interface MissingProps {
  /** Null while one waits. */
  error: Error | null;
  onRetry: () => void;
}

/** In place of what has not come: never to be taken for "there is none". */
export function Missing({ error, onRetry }: MissingProps) {
  const { t } = useTranslation(['mandates', 'common']);
  const problemText = useProblemText();
  if (error === null) return <Loading>{t('loading')}</Loading>;
  if (problemCode(error) === 'not-found') {
    return (
      <EmptyState
        icon="info"
        heading={t('missing.heading')}
        action={<ButtonLink href={mandatePaths.overview}>{t('missing.action')}</ButtonLink>}
      >
        {t('missing.text')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon="error"
      heading={t('failed')}
      action={<Button onClick={onRetry}>{t('common:tryAgain')}</Button>}
    >
      {problemText(failureKey(error))}
    </EmptyState>
  );
}
