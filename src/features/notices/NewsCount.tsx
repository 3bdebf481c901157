import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { CitizenId } from '../../domain/citizen.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useNotices } from './useNotices.ts';

interface NewsCountProps {
  citizen: CitizenId;
  /** Told whenever it is known how many there are. */
  onCount?: ((unseen: number) => void) | undefined;
}

/** Beside "Beskeder" in the navigation: how much of what the municipality did or wrote has not been seen. */
export function NewsCount({ citizen, onCount }: NewsCountProps) {
  const { t } = useTranslation('notices');
  const { unseen, query } = useNotices(citizen);
  const known = query.isSuccess;
  useEffect(() => {
    if (known) onCount?.(unseen);
  }, [known, unseen, onCount]);
  if (unseen === 0) return null;
  return (
    <span className="nav-count">
      {unseen} <VisuallyHidden>{t('unseen')}</VisuallyHidden>
    </span>
  );
}
