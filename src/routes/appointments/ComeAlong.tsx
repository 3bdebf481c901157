import { useTranslation } from 'react-i18next';
import { useServerNow } from '../../shared/useServerNow.ts';
import { municipality } from '../../config/municipality.ts';
import type { Appointment } from '../../domain/appointment/appointment.ts';
import { canActFor } from '../../domain/citizen.ts';
import {
  collisionsAmong,
  isTravelUnknown,
  takenPartIn,
} from '../../domain/appointment/collision.ts';
import type { CompanionWay } from '../../domain/appointment/companion.ts';
import { mostTogether } from '../../domain/shown.ts';
import { CollisionWarning } from '../../features/appointments/CollisionWarning.tsx';
import { CompanionForm } from '../../features/appointments/CompanionForm.tsx';
import { useCitizen } from '../useCitizen.ts';
import { useParts } from './useParts.ts';

interface ComeAlongProps {
  appointment: Appointment;
  offline: boolean;
}

/** Says that one comes along to another's appointment, and what that would collide with. */
export function ComeAlong({ appointment, offline }: ComeAlongProps) {
  const { citizen, actor } = useCitizen();
  const now = useServerNow(10);
  if (citizen.relation === 'self' || appointment.status !== 'booked') return null;
  if (now >= appointment.start) return null;
  return (
    <CompanionForm
      citizen={citizen}
      actor={actor}
      appointment={appointment}
      offline={offline}
      warningOf={(how) => <WouldCollide appointment={appointment} how={how} />}
    />
  );
}

function WouldCollide({ appointment, how }: { appointment: Appointment; how: CompanionWay }) {
  const { citizen, citizens, actor } = useCitizen();
  const { t } = useTranslation('everybody');
  const now = useServerNow(60);
  const people = canActFor(citizens);
  // Of very many nobody is asked for: one's own day, and this person's.
  const isAll = people.length <= mostTogether;
  const asked = people.filter((one) => isAll || one.relation === 'self' || one.id === citizen.id);
  const parts = useParts(asked);
  const going = {
    ...appointment,
    companions: [{ who: actor, name: null, how }],
  };
  const taken = takenPartIn(
    [
      { citizen, entries: [going] },
      ...parts.map((part) => ({
        ...part,
        entries: part.entries.filter(({ id }) => id !== appointment.id),
      })),
    ],
    actor,
  );
  const collisions = collisionsAmong(taken, municipality.policies.travel).filter(
    ({ first, second }) => first.entry.id === appointment.id || second.entry.id === appointment.id,
  );
  return (
    <CollisionWarning
      collisions={collisions}
      heading={t('collision.wouldCollide')}
      now={now}
      travelUnknown={isTravelUnknown(taken, appointment.id)}
      partly={!isAll || parts.some(({ state }) => state === 'failed')}
    />
  );
}
