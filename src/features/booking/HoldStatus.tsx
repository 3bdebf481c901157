import { useTranslation } from 'react-i18next';
import { secondsLeft, type Hold } from '../../domain/booking/hold.ts';
import type { Instant } from '../../domain/time.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';

/** How long the time is still kept. Seen each minute, said aloud only when it becomes urgent. */
export function HoldStatus({ hold, now }: { hold: Hold; now: Instant }) {
  const { t } = useTranslation('booking');
  const seconds = secondsLeft(hold, now);
  const minutes = Math.max(1, Math.round(seconds / 60));
  const soon = seconds < 60;
  const text = soon
    ? t('check.soon', { seconds: t('check.seconds', { count: seconds }) })
    : t('check.held', { minutes: t('check.minutes', { count: minutes }) });
  const said = minutes === 5 || minutes === 2 || minutes === 1;
  return (
    <>
      <Alert variant={soon ? 'warning' : 'info'}>{text}</Alert>
      <LiveRegion
        message={said ? t('check.held', { minutes: t('check.minutes', { count: minutes }) }) : ''}
      />
    </>
  );
}

/** The time is no longer kept: said at once, with the way to choose again. */
export function HoldLost({ href }: { href: string }) {
  const { t } = useTranslation('booking');
  return (
    <Alert variant="error" role="alert" heading={t('check.lost')}>
      <p className="alert-text">{t('check.lostText')}</p>
      <ButtonLink href={href}>{t('check.chooseAgain')}</ButtonLink>
    </Alert>
  );
}
