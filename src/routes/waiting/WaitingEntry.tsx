import { useTranslation } from 'react-i18next';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { leaveWaitingList } from '../../api/waiting.ts';
import { may } from '../../domain/citizen.ts';
import { pathsOf } from '../../domain/paths.ts';
import { wentBy, type Waiting } from '../../domain/waiting/waiting.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { Refused } from '../../shared/Refused.tsx';
import { useWishWords } from '../../features/waiting/useWishWords.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { LiveRegion } from '../../ui/feedback/LiveRegion.tsx';
import { useCitizen } from '../useCitizen.ts';

/** What one waits for with which appointment; or why one waits no longer. */
export function WaitingEntry({ entry }: { entry: Waiting }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { text, whenInWords, capital } = useFormat();
  const now = useServerNow(10);
  const { appointment, wishes, ended } = entry;
  const wishWords = useWishWords();
  const lapsed = ended === null && wentBy(entry, now) ? t('lapsed') : '';
  return (
    <>
      <Card heading={text(appointment.serviceName)}>
        <p>{capital(whenInWords(appointment.start, now))}</p>
        <p>
          <Link href={pathsOf(citizen).appointment(appointment.id)}>{t('seeAppointment')}</Link>
        </p>
        {ended === null ? (
          <>
            <p>{wishWords(wishes)}</p>
            {lapsed && <p>{lapsed}</p>}
            {may('act-on-appointments', citizen) && <Actions entry={entry} />}
          </>
        ) : (
          <p>{t(`ended.${ended}`)}</p>
        )}
      </Card>
      <LiveRegion message={lapsed} />
    </>
  );
}

function Actions({ entry }: { entry: Waiting }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { text, whenInWords } = useFormat();
  const { other, short } = useSpeaking(citizen);
  const now = useServerNow(60);
  const { ask, dialog } = useAskOnce();
  const leaving = useIntent(citizen.id, leaveWaitingList, () => undefined);
  const { id, serviceName, start } = entry.appointment;
  const action = other ? t('leaveOther', { name: short }) : t('leave');
  return (
    <>
      {leaving.error && <Refused error={leaving.error} />}
      <ButtonGroup>
        <ButtonLink variant="secondary" href={pathsOf(citizen).earlierTime(id)}>
          {t('change')}
        </ButtonLink>
        <Button
          variant="tertiary"
          busy={leaving.sending}
          busyText={t('sending')}
          onClick={() => {
            ask(citizen, {
              action,
              what: `${text(serviceName)}, ${whenInWords(start, now)}`,
              then: () => {
                leaving.send(entry);
              },
            });
          }}
        >
          {action}
        </Button>
      </ButtonGroup>
      {dialog}
    </>
  );
}
