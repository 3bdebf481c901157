import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { municipality } from '../../config/municipality.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';

/** Whether mandates are given, changed and ended in the app; otherwise it links to borger.dk. */
export function mandatesAreHere(): boolean {
  return municipality.policies.mandatesAt === 'here';
}

interface ActionsProps {
  online: boolean;
  /** What is done at borger.dk instead, where the municipality has chosen so. */
  elsewhere: 'give' | 'ask' | 'change' | 'request';
  children: ReactNode;
}

/** What can be done; or why not now, or where else. */
export function Actions({ online, elsewhere, children }: ActionsProps) {
  const { t } = useTranslation('mandates');
  if (!mandatesAreHere()) {
    return (
      <ButtonGroup className="no-print">
        <ButtonLink
          variant="secondary"
          icon="open-in-new"
          href={municipality.links.digitalFuldmagt}
        >
          {t(`elsewhere.${elsewhere}`)}
        </ButtonLink>
      </ButtonGroup>
    );
  }
  return online ? children : <NeedsNetwork />;
}

/** Nothing about mandates waits unsent on the device: who may do what must be certain at once. */
export function NeedsNetwork() {
  const { t } = useTranslation('mandates');
  return (
    <Alert variant="info">{t('offline', { phone: municipality.contact.booking.phone })}</Alert>
  );
}
