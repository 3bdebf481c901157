import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useIntent } from '../api/useIntent.ts';
import { useServerNow } from '../api/useServerNow.ts';
import { declineOffer, leaveWaitingList } from '../api/waiting.ts';
import { may } from '../domain/citizen.ts';
import { pathsOf } from '../domain/paths.ts';
import { acceptanceOf, openOffer, type OfferId, type Waiting } from '../domain/waiting.ts';
import { useAskOnce } from '../features/acting/useAskOnce.tsx';
import { NoAgenda } from '../features/appointments/NoAgenda.tsx';
import { OnItsWay } from '../features/outbox/OnItsWay.tsx';
import { useOutboxIntent } from '../features/outbox/useOutboxIntent.ts';
import { Refused } from '../features/problems/Refused.tsx';
import { OfferCard } from '../features/waitingList/OfferCard.tsx';
import { waitingOf } from '../features/waitingList/queries.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useSpeaking } from '../i18n/useSpeaking.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonGroup } from '../ui/ButtonGroup.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Screen } from '../ui/Screen.tsx';
import { useCitizen } from './useCitizen.ts';

/** What one waits for, and above all what is held for one now. */
export function Component() {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { other, name } = useSpeaking(citizen);
  const query = useQuery(waitingOf(citizen.id));
  return (
    <Screen title={t('title')} heading={other ? t('headingOther', { name }) : t('heading')}>
      {query.isError ? (
        <NoAgenda error={query.error} onRetry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <Loading>{t('loading')}</Loading>
      ) : query.data.entries.length === 0 ? (
        <EmptyState icon="event" heading={t('empty.heading')}>
          {t('empty.text')}
        </EmptyState>
      ) : (
        query.data.entries.toReversed().map((entry) => <Entry key={entry.id} entry={entry} />)
      )}
    </Screen>
  );
}

function Entry({ entry }: { entry: Waiting }) {
  const { citizen } = useCitizen();
  const { t } = useTranslation('waiting');
  const { text, whenInWords, weekday, list, capital } = useFormat();
  const { other, short } = useSpeaking(citizen);
  const navigate = useNavigate();
  const now = useServerNow(10);
  const { ask, dialog } = useAskOnce();
  const paths = pathsOf(citizen);
  const { appointment, wishes, ended } = entry;
  const accepting = useOutboxIntent(citizen.id, () => {
    void navigate(paths.receipt(appointment.id, 'flyttet'));
  });
  const declining = useIntent(
    citizen.id,
    (id: OfferId, key: string) => declineOffer(citizen.id, id, key),
    () => undefined,
  );
  const leaving = useIntent(citizen.id, leaveWaitingList, () => undefined);
  const mayAct = may('act-on-appointments', citizen);
  const offer = ended === null ? openOffer(entry, now) : null;
  const lapsed =
    entry.offers[0]?.state === 'lapsed' || (entry.offers[0]?.state === 'open' && !offer);
  const error = accepting.error ?? declining.error ?? leaving.error;
  const leaveText = other ? t('leaveOther', { name: short }) : t('leave');
  const what = `${text(appointment.serviceName)}, ${whenInWords(appointment.start, now)}`;
  return (
    <>
      {error && <Refused error={error} />}
      <OnItsWay citizen={citizen} intent={accepting} />
      {offer && !accepting.unknown && !accepting.waiting && (
        <OfferCard
          {...{ citizen, entry, offer, now, mayAct }}
          busy={accepting.sending}
          onYes={(action, about) => {
            ask(citizen, {
              action,
              what: about,
              then: () => void accepting.send(acceptanceOf(entry, offer)),
            });
          }}
          onNo={(action, about) => {
            ask(citizen, {
              action,
              what: about,
              then: () => {
                declining.send(offer.id);
              },
            });
          }}
        />
      )}
      <Card heading={text(appointment.serviceName)}>
        <p>{capital(whenInWords(appointment.start, now))}</p>
        {ended === null ? (
          <>
            <p>
              {t('wishes', {
                days: list(wishes.weekdays.map(weekday)),
                from: wishes.from,
                to: wishes.to,
              })}
            </p>
            {lapsed && <p role="status">{t('lapsed')}</p>}
            {mayAct && (
              <ButtonGroup>
                <ButtonLink variant="secondary" href={paths.earlierTime(appointment.id)}>
                  {t('change')}
                </ButtonLink>
                <Button
                  variant="tertiary"
                  busy={leaving.sending}
                  busyText={t('sending')}
                  onClick={() => {
                    ask(citizen, {
                      action: leaveText,
                      what,
                      then: () => {
                        leaving.send(entry);
                      },
                    });
                  }}
                >
                  {leaveText}
                </Button>
              </ButtonGroup>
            )}
          </>
        ) : (
          <p>{t(`ended.${ended}`)}</p>
        )}
      </Card>
      {dialog}
    </>
  );
}
