import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemCode } from '../../api/wire/problem.ts';
import type { MandateDraft } from '../../domain/mandate/mandateDraft.ts';
import { mandatePaths } from '../../domain/paths.ts';
import { Button } from '../../ui/form/Button.tsx';
import { Link } from '../../ui/page/Link.tsx';
import { NeedsNetwork } from './Actions.tsx';
import { MandateRefused } from './MandateRefused.tsx';

interface CheckStepProps {
  draft: MandateDraft;
  /** The way back to what was filled in. */
  correct: string;
  online: boolean;
  intent: {
    readonly send: (draft: MandateDraft) => void;
    readonly sending: boolean;
    readonly error: Error | null;
  };
  /** That nothing has been done yet. */
  notDone: string;
  label: string;
  busyLabel: string;
  /** The answers. */
  children: ReactNode;
}

/** The answers and the one button that does it; right above it, why it was not done. */
export function CheckStep({ draft, correct, online, intent, children, ...texts }: CheckStepProps) {
  const { t } = useTranslation('mandates');
  const code = problemCode(intent.error);
  return (
    <>
      {children}
      <MandateRefused error={intent.error}>
        {code === 'person-not-found' && <Link href={correct}>{t('check.correctPerson')}</Link>}
        {code === 'invalid-request' && <Link href={correct}>{t('check.correctAnswers')}</Link>}
        {code === 'mandate-exists' && (
          <Link href={mandatePaths.overview}>{t('missing.action')}</Link>
        )}
      </MandateRefused>
      <p>{texts.notDone}</p>
      {online || intent.sending ? (
        <Button
          busy={intent.sending}
          busyText={texts.busyLabel}
          onClick={() => {
            intent.send(draft);
          }}
        >
          {texts.label}
        </Button>
      ) : (
        <NeedsNetwork />
      )}
    </>
  );
}
