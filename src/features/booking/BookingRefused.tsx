import { useTranslation } from 'react-i18next';
import { failureKey, problemCode } from '../../api/wire/problem.ts';
import { conflictOf, currentOf } from '../../api/wire/refusal.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { ResultAlert } from '../../ui/feedback/ResultAlert.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface BookingRefusedProps {
  citizen: Citizen;
  error: Error;
  now: Instant;
}

/** Why it was not booked or moved, with the appointment that stands in the way or has changed. */
export function BookingRefused({ citizen, error, now }: BookingRefusedProps) {
  const { t } = useTranslation(['booking', 'problems']);
  const { whenInWords } = useFormat();
  const problemText = useProblemText();
  const paths = pathsOf(citizen);
  const current = currentOf(error);
  const conflict = conflictOf(error);
  const stale = problemCode(error) === 'stale';
  return (
    <ResultAlert
      answer={error}
      variant="error"
      heading={stale ? t('check.changed') : t('problems:heading')}
    >
      <p className="alert-text">{problemText(failureKey(error))}</p>
      {current && (
        <p className="alert-text">
          {t('check.isNow', { when: whenInWords(current.start, now) })}{' '}
          <Link href={paths.appointment(current.id)}>{t('check.seeAppointment')}</Link>
        </p>
      )}
      {conflict && (
        <p className="alert-text">
          <Link href={paths.appointment(conflict.id)}>
            {t('check.conflict', { when: whenInWords(conflict.start, now) })}
          </Link>
        </p>
      )}
    </ResultAlert>
  );
}
