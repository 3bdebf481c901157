import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { OutboxEntry } from '../../domain/outbox/intent.ts';
import { canTakeBack, isUnsettled } from '../../domain/outbox/outbox.ts';
import { paths, pathsOf } from '../../domain/paths.ts';
import type { Instant } from '../../domain/time.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useSpeaking } from '../../i18n/useSpeaking.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { ButtonGroup } from '../../ui/form/ButtonGroup.tsx';
import { ButtonLink } from '../../ui/form/ButtonLink.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { dismiss, outbox } from './outbox.ts';
import { nameOf, StateWords, variantOf } from './StateWords.tsx';

interface EntryCardProps {
  citizen: Citizen;
  entry: OutboxEntry;
  now: Instant;
  /** Asks once more when it is for another. */
  ask: (citizen: Citizen, question: { action: string; what: string; then: () => void }) => void;
  onTakenBack: () => void;
}

/** One intent: what, for whom, where it is on its way, and what can be done about it. */
export function EntryCard({ citizen, entry, now, ask, onTakenBack }: EntryCardProps) {
  const { t } = useTranslation(['outbox', 'unsent', 'common']);
  const { text, whenInWords, capital, language } = useFormat();
  const { other, name, short } = useSpeaking(citizen);
  const { intent, state, key } = entry;
  const about = 'about' in intent ? intent.about : null;
  const whom = intent.kind === 'message' ? intent.unit : about?.serviceName;
  const what = t(`what.${intent.kind}`);
  const heading = whom ? `${what}: ${text(whom)}` : what;
  const when = about && whenInWords(about.start, now);
  const takeBackText = other ? t('unsent:takeBackOther', { name: short }) : t('unsent:takeBack');
  return (
    <Card subheading={other ? t('unsent:forWhom', { name }) : undefined} heading={heading}>
      {when !== null && <p>{capital(when)}</p>}
      {intent.kind === 'message' && <p className="own-words">{intent.text}</p>}
      {intent.kind === 'message' && intent.files.length > 0 && (
        <>
          <p>{t('unsent:attached')}</p>
          <ul className="plain-list">
            {intent.files.map((file) => (
              <li key={file.id}>{file.name}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Badge variant={variantOf(state)}>{t(`state.${nameOf(state)}`)}</Badge>
      </p>
      <StateWords citizen={citizen} entry={entry} now={now} />
      <ButtonGroup>
        {(state.is === 'waiting' || state.is === 'unknown') && (
          <Button variant="secondary" icon="sync" onClick={() => void outbox.retry(key)}>
            {t('unsent:retry')}
          </Button>
        )}
        {state.is === 'needs-login' && (
          <ButtonLink href={paths.login(pathsOf(citizen).unsent, language)} icon="lock">
            {t('common:logIn')}
          </ButtonLink>
        )}
        {canTakeBack(entry) && (
          <Button
            variant="tertiary"
            onClick={() => {
              ask(citizen, {
                action: takeBackText,
                what: when === null ? heading : `${heading}, ${when}`,
                then: () => void outbox.takeBack(key).then(onTakenBack),
              });
            }}
          >
            {takeBackText}
          </Button>
        )}
        {!isUnsettled(entry) && (
          <Button variant="tertiary" onClick={() => void dismiss(key)}>
            {t('unsent:seen')}
          </Button>
        )}
      </ButtonGroup>
    </Card>
  );
}
