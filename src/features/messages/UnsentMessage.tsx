import { useTranslation } from 'react-i18next';
import type { Citizen } from '../../domain/citizen.ts';
import type { IntentState } from '../../domain/outbox/intent.ts';
import type { TakenFile } from '../../domain/messages/message.ts';
import { pathsOf } from '../../domain/paths.ts';
import { Badge } from '../../ui/content/Badge.tsx';
import { Button } from '../../ui/form/Button.tsx';
import { Card } from '../../ui/content/Card.tsx';
import { Link } from '../../ui/page/Link.tsx';

interface UnsentMessageProps {
  citizen: Citizen;
  text: string;
  files: readonly TakenFile[];
  state: IntentState['is'];
  /** Why it was refused. */
  why: string | null;
  /** Puts a refused one back, to be written anew. */
  onAgain: () => void;
}

/** In the conversation, a message that nobody but its writer has. */
export function UnsentMessage({ citizen, text, files, state, why, onAgain }: UnsentMessageProps) {
  const { t } = useTranslation('messages');
  if (state === 'confirmed') return null;
  const refused = state === 'refused';
  return (
    <Card heading={t('you')} headingLevel={3}>
      <p className="own-words">{text}</p>
      {files.length > 0 && (
        <>
          <p>{t('attached')}</p>
          <ul className="plain-list">
            {files.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Badge variant={refused ? 'error' : 'warning'}>{t(`unsent.${state}`)}</Badge>
      </p>
      {why !== null && <p>{why}</p>}
      {refused ? (
        <Button variant="secondary" onClick={onAgain}>
          {t('unsent.again')}
        </Button>
      ) : (
        state !== 'sending' && (
          <p>
            <Link href={pathsOf(citizen).unsent}>{t('unsent.see')}</Link>
          </p>
        )
      )}
    </Card>
  );
}
