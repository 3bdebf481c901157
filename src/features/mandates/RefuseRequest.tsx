import { useTranslation } from 'react-i18next';
import type { CitizenId } from '../../domain/citizen.ts';
import type { MandateRequest } from '../../domain/mandate/mandate.ts';
import { Button } from '../../ui/form/Button.tsx';
import { NeedsNetwork } from './Actions.tsx';
import { MandateRefused } from './MandateRefused.tsx';
import { useAnswering } from './useAnswering.ts';
import { useMandateWords } from './useMandateWords.ts';

interface RefuseRequestProps {
  self: CitizenId;
  request: MandateRequest;
  online: boolean;
}

/** Says no to what one was asked, or takes back what one asked. */
export function RefuseRequest({ self, request, online }: RefuseRequestProps) {
  const { t } = useTranslation('mandates');
  const { nameOf } = useMandateWords();
  const answer = request.direction === 'sent' ? 'withdraw' : 'decline';
  const refusing = useAnswering(
    self,
    request,
    (wish: 'withdraw' | 'decline') => ({ answer: wish }),
    () => undefined,
  );
  return (
    <>
      <MandateRefused error={refusing.error} />
      {online || refusing.sending ? (
        <Button
          variant="secondary"
          busy={refusing.sending}
          busyText={t(answer === 'withdraw' ? 'request.withdrawing' : 'request.declining')}
          onClick={() => {
            refusing.send(answer);
          }}
        >
          {answer === 'withdraw'
            ? t('request.withdraw')
            : t('request.decline', { name: nameOf(request.other) })}
        </Button>
      ) : (
        <NeedsNetwork />
      )}
    </>
  );
}
