import { useTranslation } from 'react-i18next';
import { problemCode } from '../../api/wire/problem.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { NotFetched } from '../../shared/NotFetched.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';

interface MissingProps {
  /** Null while one waits. */
  error: Error | null;
  onRetry: () => void;
}

/** In place of what has not come: never to be taken for "there is none". */
export function Missing({ error, onRetry }: MissingProps) {
  const { t } = useTranslation('mandates');
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
    <NotFetched query={{ error, refetch: onRetry }} loading={t('loading')} heading={t('failed')} />
  );
}
