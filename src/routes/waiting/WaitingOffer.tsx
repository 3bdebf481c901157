import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useIntent } from '../../shared/useIntent.ts';
import { useServerNow } from '../../shared/useServerNow.ts';
import { declineOffer } from '../../api/waiting.ts';
import { may } from '../../domain/citizen.ts';
import type { OfferId } from '../../domain/waiting/offer.ts';
import { pathsOf } from '../../domain/paths.ts';
import { acceptanceOf, openOffer, type Waiting } from '../../domain/waiting/waiting.ts';
import { useAskOnce } from '../../shared/useAskOnce.tsx';
import { wasBefore } from '../../features/appointments/wasBefore.ts';
import { OnItsWay } from '../../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../../features/outbox/useOutboxIntent.ts';
import { Refused } from '../../shared/Refused.tsx';
import { OfferCard } from '../../features/waiting/OfferCard.tsx';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Alert } from '../../ui/feedback/Alert.tsx';
import { useCitizen } from '../useCitizen.ts';

/**
 * The time that is held for one, with both answers, and what became of the answer. To be kept on the
 * screen without an offer as well: a yes is confirmed when the offer is gone.
 */
export function WaitingOffer({ entry }: { entry: Waiting }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { other, short } = useSpeaking(citizen);
  const client = useQueryClient();
  const navigate = useNavigate();
  const now = useServerNow(10);
  const { ask, dialog } = useAskOnce();
  const [declined, setDeclined] = useState(false);
  const accepting = useOutboxIntent(citizen.id, (_, done) => {
    const { id } = entry.appointment;
    if (done.kind === 'accept-offer') {
      client.setQueryData(wasBefore(citizen.id, id).queryKey, done.was);
    }
    void navigate(pathsOf(citizen).receipt(id, 'flyttet'));
  });
  const declining = useIntent(
    citizen.id,
    (id: OfferId, key: string) => declineOffer(citizen.id, id, key),
    () => {
      setDeclined(true);
    },
  );
  const offer = openOffer(entry, now);
  const error = accepting.error ?? declining.error;
  return (
    <>
      {error && <Refused error={error} />}
      <OnItsWay citizen={citizen} intent={accepting} />
      {offer && !accepting.unknown && !accepting.waiting && (
        <OfferCard
          {...{ citizen, entry, offer, now }}
          mayAct={may('act-on-appointments', citizen)}
          busy={accepting.sending}
          onYes={(action, what) => {
            const then = () => void accepting.send(acceptanceOf(entry, offer));
            ask(citizen, { action, what, then });
          }}
          onNo={(action, what) => {
            const then = () => {
              declining.send(offer.id);
            };
            ask(citizen, { action, what, then });
          }}
        />
      )}
      {declined && !offer && (
        <Alert variant="success" role="status" tabIndex={-1} ref={focus}>
          {other ? t('offer.declinedOther', { name: short }) : t('offer.declined')}
        </Alert>
      )}
      {dialog}
    </>
  );
}

/** It stands in the place of the card, which had the focus. */
function focus(alert: HTMLDivElement | null): void {
  alert?.focus();
}
