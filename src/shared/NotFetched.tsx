import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { failureKey, isUnreached } from '../api/wire/problem.ts';
import { municipality } from '../config/municipality.ts';
import { phoneHref } from '../i18n/phone.ts';
import { useProblemText } from '../i18n/useProblemText.ts';
import { EmptyState } from '../ui/feedback/EmptyState.tsx';
import { Loading } from '../ui/feedback/Loading.tsx';
import { Button } from '../ui/form/Button.tsx';

interface NotFetchedProps {
  /** Without an error one waits for it. */
  query: { error: Error | null; refetch: () => unknown };
  /** What one waits for: "Henter beskeder …". */
  loading: string;
  /** What did not come: "Vi kunne ikke hente beskederne". */
  heading: string;
  /** What to say instead of, and besides, that without a network. */
  offlineHeading?: string;
  offlineText?: string;
  /** What can be done without a network. */
  offline?: ReactNode;
}

/**
 * Stands in place of what has not come: one waits for it, it is out of reach, or the municipality
 * refused or failed. Never to be taken for "there is none".
 */
export function NotFetched({ query, loading, heading, ...without }: NotFetchedProps) {
  const { t } = useTranslation('common');
  const problemText = useProblemText();
  const { error, refetch } = query;
  if (error === null) return <Loading>{loading}</Loading>;
  const unreached = isUnreached(error);
  const { phone } = municipality.contact.booking;
  return (
    <>
      <EmptyState
        icon={unreached ? 'wifi-off' : 'error'}
        heading={unreached ? (without.offlineHeading ?? heading) : heading}
        action={<Button onClick={() => void refetch()}>{t('tryAgain')}</Button>}
      >
        <p>{problemText(failureKey(error))}</p>
        {unreached && without.offlineText && <p>{without.offlineText}</p>}
        <p>
          <a href={phoneHref(phone)}>{t('callUs', { phone })}</a>
        </p>
      </EmptyState>
      {unreached && without.offline}
    </>
  );
}
