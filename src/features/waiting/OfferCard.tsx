import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import type { Offer } from '../../domain/waiting/offer.ts';
import { pathsOf } from '../../domain/paths.ts';
import { timeLeft, type Waiting } from '../../domain/waiting/waiting.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface OfferCardProps {
  citizen: Citizen;
  entry: Waiting;
  offer: Offer;
  now: Instant;
  mayAct: boolean;
  busy: boolean;
  onYes: (action: string, what: string) => void;
  onNo: (action: string, what: string) => void;
}

/** Both times, how long the earlier one is held, and the two answers. */
export function OfferCard({ citizen, entry, offer, now, mayAct, busy, ...on }: OfferCardProps) {
  const { t } = useTranslation('waiting');
  const { whenInWords, text, capital } = useFormat();
  const { other, short } = useSpeaking(citizen);
  const earlier = whenInWords(offer.slot.start, now);
  const present = whenInWords(entry.appointment.start, now);
  const [yes, no] = other
    ? [t('offer.yesOther', { name: short }), t('offer.noOther', { name: short })]
    : [t('offer.yes'), t('offer.no')];
  const what = `${text(entry.appointment.serviceName)}, ${earlier}`;
  const left = timeLeft(offer, now);
  const place = offer.slot.location?.name;
  return (
    <Card emphasis heading={t('offer.heading')} subheading={text(entry.appointment.serviceName)}>
      <div className="before-after">
        <p>
          {t('offer.present')}:
          <br />
          <Link href={pathsOf(citizen).appointment(entry.appointment.id)}>{capital(present)}</Link>
        </p>
        <p>
          {t('offer.earlier')}:
          <br />
          <strong>{capital(earlier)}</strong>
          {place !== undefined && (
            <>
              <br />
              {place}
            </>
          )}
        </p>
      </div>
      <p>
        {t('offer.until', { when: whenInWords(offer.heldUntil, now) })}{' '}
        {t(`offer.left.${left.in}`, { count: left.count })} {mayAct && t('offer.online')}
      </p>
      {mayAct && (
        <ButtonGroup>
          <Button
            busy={busy}
            busyText={t('sending')}
            onClick={() => {
              on.onYes(yes, what);
            }}
          >
            {yes}
          </Button>
          <Button
            variant="secondary"
            onClick={() => {
              on.onNo(no, what);
            }}
          >
            {no}
          </Button>
        </ButtonGroup>
      )}
    </Card>
  );
}
