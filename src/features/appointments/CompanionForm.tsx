import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { accompany } from '../../api/appointmentChanges.ts';
import { failureKey } from '../../api/wire/problem.ts';
import { useIntent } from '../../shared/useIntent.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { wayOf, waysAlong, type CompanionWay } from '../../domain/appointment/companion.ts';
import { useNameOf } from '../../i18n/useNameOf.ts';
import { useProblemText } from '../../i18n/useProblemText.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Form } from '../../ui/form/Form.tsx';
import { RadioGroup } from '../../ui/form/RadioGroup.tsx';

interface CompanionFormProps {
  citizen: Citizen;
  actor: ActorId;
  appointment: Appointment;
  /** Nothing can be said now; what was chosen, and what became of it, stays. */
  offline: boolean;
  /** What coming along in this way would collide with. */
  warningOf: (how: CompanionWay) => ReactNode;
}

type Answer = CompanionWay | 'none';

/** "Jeg tager med": in person, by video from where one is, or no longer. To see is right enough. */
export function CompanionForm({ citizen, actor, appointment, ...props }: CompanionFormProps) {
  const { offline, warningOf } = props;
  const { t } = useTranslation('everybody');
  const name = useNameOf()(citizen);
  const problemText = useProblemText();
  const told = wayOf(appointment.companions, actor) ?? 'none';
  // In a way that is not known here one is along already: nothing is chosen for one.
  const now = told === 'unknown' ? undefined : told;
  const [chosen, setChosen] = useState<Answer>();
  const [saved, setSaved] = useState<Answer>();
  const answer = chosen ?? now;
  const { send, sending, error } = useIntent(
    citizen.id,
    (wanted: Answer, key) => accompany(appointment, wanted === 'none' ? null : wanted, key),
    (done) => {
      const way = wayOf(done.companions, actor) ?? 'none';
      setSaved(way === 'unknown' ? undefined : way);
      setChosen(undefined);
    },
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setSaved(undefined);
    if (answer) send(answer);
  };
  const ways = waysAlong(appointment.mode);
  return (
    <section aria-labelledby="come-along" className="no-print">
      <h2 id="come-along">{t('companion.heading')}</h2>
      {ways.length === 0 ? (
        <p>{t('companion.phone')}</p>
      ) : (
        <Form onSubmit={submit}>
          <RadioGroup
            legend={t('companion.text', { name })}
            options={(['none', ...ways] as const).map((value) => ({
              value,
              label: t(`companion.${labels[value]}`),
            }))}
            value={answer}
            onChange={(value) => {
              setSaved(undefined);
              setChosen(value);
            }}
          />
          {answer && answer !== 'none' && warningOf(answer)}
          {error !== null && !sending && (
            <Alert variant="error" role="alert" heading={t('companion.refused')} headingLevel={3}>
              {problemText(failureKey(error))}
            </Alert>
          )}
          <div role="status">
            {saved && <Alert variant="success">{t(`companion.${savedWords[saved]}`)}</Alert>}
          </div>
          {offline && !sending ? (
            <p>{t('companion.offline')}</p>
          ) : (
            <Button type="submit" busy={sending} busyText={t('companion.saving')}>
              {t('companion.save')}
            </Button>
          )}
        </Form>
      )}
    </section>
  );
}

const labels = { none: 'none', 'in-person': 'inPerson', video: 'video' } as const;
const savedWords = { none: 'savedNone', 'in-person': 'saved', video: 'savedVideo' } as const;
