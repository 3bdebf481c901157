import { useTranslation } from 'react-i18next';
import { failureKey } from '../../api/wire/problem.ts';
import { alternativesOf, conflictOf } from '../../api/wire/refusal.ts';
import type { Citizen } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { byDay, type Slot } from '../../domain/booking/slot.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { ResultAlert } from '../../ui/feedback/ResultAlert.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { TimeButtons } from '../../ui/content/TimeButtons.tsx';
import { useSlotWords } from './times/useSlotWords.ts';

interface HoldRefusedProps {
  citizen: Citizen;
  error: Error;
  onChoose: (slot: Slot) => void;
  now: Instant;
}

/** The time could not be kept: why, what stands in the way, and the nearest ones that are free. */
export function HoldRefused({ citizen, error, onChoose, now }: HoldRefusedProps) {
  const { t } = useTranslation('booking');
  const { whenInWords, dayInWords, capital } = useFormat();
  const problemText = useProblemText();
  const { groupsOf } = useSlotWords(citizen);
  const alternatives = alternativesOf(error);
  const conflict = conflictOf(error);
  return (
    <>
      <ResultAlert answer={error} variant="error" heading={t('time.lost')}>
        <p className="alert-text">{problemText(failureKey(error))}</p>
        {conflict && (
          <p className="alert-text">
            <Link href={pathsOf(citizen).appointment(conflict.id)}>
              {t('check.conflict', { when: whenInWords(conflict.start, now) })}
            </Link>
          </p>
        )}
      </ResultAlert>
      {alternatives.length > 0 && (
        <>
          <h2>{t('time.nearest')}</h2>
          {byDay(alternatives).map(({ day, items }) => (
            <section key={day} aria-label={dayInWords(day, now)}>
              <h3 className="day-heading">{capital(dayInWords(day, now))}</h3>
              <TimeButtons
                groups={groupsOf(items, null)}
                onSelect={(id) => {
                  const slot = items.find((candidate) => candidate.id === id);
                  if (slot) onChoose(slot);
                }}
              />
            </section>
          ))}
        </>
      )}
    </>
  );
}
