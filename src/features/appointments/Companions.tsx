import { useTranslation } from 'react-i18next';
import { accompany } from '../../api/appointments.ts';
import { useIntent } from '../../api/useIntent.ts';
import { waysAlong, type Appointment, type CompanionWay } from '../../domain/appointment.ts';
import type { ActorId, Citizen } from '../../domain/citizen.ts';
import { paths } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Link } from '../../ui/Link.tsx';
import { LiveRegion } from '../../ui/LiveRegion.tsx';

interface CompanionsProps {
  citizen: Citizen;
  /** Who looks on, and may be one of them. */
  actor: ActorId;
  appointment: Appointment;
  now: Instant;
  /** Says why it was refused, or that no answer came. */
  renderError: (error: Error) => React.ReactNode;
}

/** Who comes along; and "Jeg tager med", for a representative. */
export function Companions({ citizen, actor, appointment, now, renderError }: CompanionsProps) {
  const { t } = useTranslation('everybody');
  const isMe = ({ citizenId }: { citizenId: string }) => citizenId === actor;
  const others = appointment.companions.filter((one) => !isMe(one));
  const mine = appointment.companions.find(isMe)?.how ?? null;
  const ahead = appointment.status === 'booked' && appointment.start > now;
  const asks = citizen.relation !== 'self' && ahead;
  if (others.length === 0 && !asks) return null;
  return (
    <section aria-labelledby="companions">
      <h2 id="companions">{t('along.heading')}</h2>
      {others.map(({ citizenId, name, how }) => (
        <p key={citizenId}>{t(`along.${how}`, { name: name ?? t('along.somebody') })}</p>
      ))}
      {asks && (
        <ComeAlong
          citizen={citizen}
          appointment={appointment}
          mine={mine}
          renderError={renderError}
        />
      )}
    </section>
  );
}

interface ComeAlongProps extends Pick<CompanionsProps, 'citizen' | 'appointment' | 'renderError'> {
  mine: CompanionWay | null;
}

function ComeAlong({ citizen, appointment, mine, renderError }: ComeAlongProps) {
  const { t } = useTranslation('everybody');
  const { name } = useSpeaking(citizen);
  const saying = useIntent(
    citizen.id,
    (how: CompanionWay | 'no', key) => accompany(appointment, how === 'no' ? null : how, key),
    () => undefined,
  );
  const ways = waysAlong(appointment.mode);
  if (ways.length === 0) return <p>{t('along.phone')}</p>;
  const state = mine === null ? t('along.ask', { name }) : t(`along.you.${mine}`, { name });
  return (
    <>
      {saying.error && !saying.sending && renderError(saying.error)}
      <p>{state}</p>
      <LiveRegion message={saying.input !== undefined && !saying.sending ? state : ''} />
      {mine !== null && (
        <p>
          <Link href={paths.everybody()}>{t('along.check')}</Link>
        </p>
      )}
      <ButtonGroup>
        {ways
          .filter((how) => how !== mine)
          .map((how) => (
            <Button
              key={how}
              variant="secondary"
              busy={saying.sending && saying.input === how}
              onClick={() => {
                saying.send(how);
              }}
            >
              {t(`along.say.${how}`)}
            </Button>
          ))}
        {mine !== null && (
          <Button
            variant="tertiary"
            busy={saying.sending && saying.input === 'no'}
            onClick={() => {
              saying.send('no');
            }}
          >
            {t('along.say.no')}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
}
