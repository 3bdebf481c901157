import { useTranslation } from 'react-i18next';
import type { CitizenId } from '../../domain/citizen.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { useNotices } from './useNotices.ts';

/** Beside "Nyt" in the navigation: how much has not been seen. */
export function NewsCount({ citizen }: { citizen: CitizenId }) {
  const { t } = useTranslation('notices');
  const { unseen } = useNotices(citizen);
  if (unseen === 0) return null;
  return (
    <span className="nav-count">
      {unseen} <VisuallyHidden>{t('unseen')}</VisuallyHidden>
    </span>
  );
}
