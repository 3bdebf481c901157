import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureKey, problemCode } from '../../api/wire/problem.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { ResultAlert } from '../../ui/feedback/ResultAlert.tsx';

interface MandateRefusedProps {
  error: Error | null;
  /** A way to put it right. */
  children?: ReactNode;
}

/** Why it was not done; or that nobody knows, and that asking again cannot do it twice. */
export function MandateRefused({ error, children }: MandateRefusedProps) {
  const { t } = useTranslation(['mandates', 'problems']);
  const problemText = useProblemText();
  if (error === null) return null;
  const code = problemCode(error);
  if (code === null) {
    return (
      <ResultAlert answer={error} variant="warning" heading={t('problems:unknownHeading')}>
        {t('refused.unknown')}
      </ResultAlert>
    );
  }
  const stale = code === 'stale';
  return (
    <ResultAlert
      answer={error}
      variant="error"
      heading={stale ? t('refused.stale') : t('problems:heading')}
    >
      <p className="alert-text">
        {stale ? t('refused.staleText') : problemText(failureKey(error))}
      </p>
      {children && <p className="alert-text">{children}</p>}
    </ResultAlert>
  );
}
