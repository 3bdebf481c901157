import { useTranslation } from 'react-i18next';
import type { Which } from '../../api/video.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { may, type Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { phoneHref } from '../../i18n/phone.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { HowItWent } from './HowItWent.tsx';
import type { Over } from './useVisit.ts';

interface AfterVisitProps {
  over: Over;
  citizen: Citizen;
  appointment: Appointment;
  which: Which;
  onAgain: () => void;
}

/** Why it is over, how long it took, and what comes next. */
export function AfterVisit({ over, citizen, appointment, which, onAgain }: AfterVisitProps) {
  const { t } = useTranslation('video');
  const { why, met, minutes } = over;
  const { phone } = appointment.contact;
  const own = pathsOf(citizen);
  const canReturn = why === 'hung-up' || why === 'elsewhere';
  return (
    <>
      <p className="font-lead">
        {why === 'hung-up' || why === 'ended' ? t('after.off') : t(`after.${why}`)}
      </p>
      {met && minutes !== null && (
        <p>{minutes === 0 ? t('after.short') : t('after.lasted', { count: minutes })}</p>
      )}
      {canReturn && (
        <ButtonGroup>
          <Button variant="secondary" onClick={onAgain}>
            {t('after.again')}
          </Button>
        </ButtonGroup>
      )}
      {met && why !== 'no-access' && <HowItWent which={which} />}
      {why !== 'no-access' && (
        <>
          {met && may('act-on-appointments', citizen) && (
            <ButtonGroup>
              <ButtonLink
                variant="secondary"
                href={own.bookStep('mode', { service: appointment.serviceId })}
              >
                {t('after.book')}
              </ButtonLink>
            </ButtonGroup>
          )}
          <p>
            {t('after.notSaid')}{' '}
            {may('write-messages', citizen) && (
              <>
                <Link href={own.newMessageAbout(appointment.id)}>{t('after.write')}</Link>
                {' · '}
              </>
            )}
            <a href={phoneHref(phone)}>{t('callInstead', { phone })}</a>
          </p>
        </>
      )}
    </>
  );
}
