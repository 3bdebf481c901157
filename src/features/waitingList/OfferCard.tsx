import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { Instant } from '../../domain/time.ts';
import type { Offer, Waiting } from '../../domain/waiting.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Card } from '../../ui/Card.tsx';

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
  const place = offer.slot.location?.name;
  return (
    <Card emphasis heading={t('offer.heading')} subheading={text(entry.appointment.serviceName)}>
      <p>
        {t('offer.present')}: {present}
      </p>
      <p>
        <strong>
          {t('offer.earlier')}: {capital(earlier)}
        </strong>
        {place !== undefined && `, ${place}`}
      </p>
      <p>{t('offer.until', { when: whenInWords(offer.heldUntil, now) })}</p>
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
